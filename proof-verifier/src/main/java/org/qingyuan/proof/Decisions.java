package org.qingyuan.proof;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.qingyuan.scoring.ObjectKind;

/** What was decided on each object: {@code decisions.json}. */
public record Decisions(List<Decision> decisions) {
    static final String NAME = "decisions.json";

    public Decisions {
        decisions = decisions == null ? List.of() : List.copyOf(decisions);
    }

    /**
     * @param total the score's
     * @param grade null where none was given
     * @param reason why the grade is another than the score's own; null where it is the same
     * @param decidedBy the body that decided
     * @param revision number of the result's revision
     * @param corrected what corrected it after the meeting; null where the meeting's decision stands
     */
    public record Decision(
            String object,
            ObjectKind kind,
            String name,
            BigDecimal total,
            String grade,
            String reason,
            String decidedBy,
            LocalDate decidedOn,
            int revision,
            Corrected corrected) {}

    /**
     * Total and grade are not those of the meeting any more.
     *
     * @param decidedBy the body that decided on the correction
     * @param document in which it did
     * @param on the day on which it was put on record
     */
    public record Corrected(String decidedBy, String document, LocalDate on, String reason) {
        boolean complete() {
            return on != null && said(decidedBy) && said(document) && said(reason);
        }

        private static boolean said(String text) {
            return text != null && !text.isBlank();
        }
    }
}
