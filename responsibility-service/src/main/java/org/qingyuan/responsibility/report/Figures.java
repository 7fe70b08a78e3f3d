package org.qingyuan.responsibility.report;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Obligations counted by state. */
record Figures(long owed, long done, long doneLate, long inReview, long inProgress, long notStarted, long overdue) {
    static Figures of(Tuple row) {
        return new Figures(
                row.get("owed", Long.class),
                row.get("done", Long.class),
                row.get("done_late", Long.class),
                row.get("in_review", Long.class),
                row.get("in_progress", Long.class),
                row.get("not_started", Long.class),
                row.get("overdue", Long.class));
    }

    long settled() {
        return done + doneLate;
    }

    /** In per cent, to one decimal; a dash where nothing is owed. */
    String rate() {
        return owed == 0
                ? "—"
                : BigDecimal.valueOf(settled() * 100)
                                .divide(BigDecimal.valueOf(owed), 1, RoundingMode.HALF_UP)
                                .toPlainString()
                        + "%";
    }
}
