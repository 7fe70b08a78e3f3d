package org.qingyuan.inspection.selfinspection;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.scoring.IndicatorState;

/**
 * A self-inspection with what the frozen facts say for each indicator.
 *
 * @param deadline last day of its stage
 * @param editable whether the caller may write on it now
 * @param acts the steps the caller may take now
 */
public record SelfInspectionView(
        SelfInspection self,
        RoundObject object,
        @Nullable LocalDate deadline,
        List<SectionView> sections,
        List<SelfIndicator> indicators,
        List<SelfTaken> history,
        List<SelfOpen> acts,
        boolean editable) {

    /**
     * @param suggested what the facts give by the scheme; null where they say nothing yet
     * @param formula with the figures in it
     * @param notYetDue how many obligations are due after the as-of date; never deducted
     * @param facts ids of the facts behind it
     */
    public record SelfIndicator(
            SelfScore own,
            String requirement,
            String criterion,
            String group,
            @Nullable BigDecimal suggested,
            IndicatorState state,
            String formula,
            int notYetDue,
            List<String> facts) {}

    public record SelfTaken(
            SelfAct act,
            String name,
            Instant at,
            LocalDate day,
            boolean late,
            @Nullable String reason,
            @Nullable String hash) {}

    public record SelfOpen(SelfAct act, boolean reason) {}
}
