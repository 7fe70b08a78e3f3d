package org.qingyuan.responsibility.report;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.math.RoundingMode;

/** Obligations counted by state. */
record Figures(long owed, long done, long doneLate, long inReview, long inProgress, long notStarted, long overdue) {
    /** Columns of a SELECT over {@code obligation_progress p} with {@code :today}; what is exempt or closed is not owed. */
    static final String COLUMNS = """
            count(*) filter (where s.state in ('DONE', 'DONE_LATE', 'IN_REVIEW', 'IN_PROGRESS', 'NOT_STARTED', 'OVERDUE')) as owed,
            count(*) filter (where s.state = 'DONE')        as done,
            count(*) filter (where s.state = 'DONE_LATE')   as done_late,
            count(*) filter (where s.state = 'IN_REVIEW')   as in_review,
            count(*) filter (where s.state = 'IN_PROGRESS') as in_progress,
            count(*) filter (where s.state = 'NOT_STARTED') as not_started,
            count(*) filter (where s.state = 'OVERDUE')     as overdue
            """;

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
