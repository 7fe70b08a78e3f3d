package org.qingyuan.responsibility.schedule;

import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Period;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.qingyuan.kit.calendar.Workdays;
import org.qingyuan.responsibility.plan.Limit;
import org.qingyuan.responsibility.reading.DutyKind;

/**
 * Duties of a row as a reviewer has them in the form, not saved.
 *
 * @param timeLimit of the row; holds for duties without one of their own
 */
public record TrialRequest(
        @NotNull @Valid Limit timeLimit,
        @NotNull @Size(max = 60) List<@Valid @NotNull TrialDuty> duties) {

    /** What the windows of a duty depend on; half filled in is allowed and has no windows. */
    public record TrialDuty(
            @NotNull DutyKind kind,

            @Schema(implementation = String.class, examples = "P3M")
            Period every,

            @Min(1) @Max(1000) Integer atLeast,
            @Valid Limit timeLimit) {

        boolean isComplete() {
            boolean timeless = every == null || every.isNegative() || every.isZero();
            return kind == DutyKind.RECURRING ? !timeless && atLeast != null : every == null || !timeless;
        }
    }

    List<List<Window>> windows(Terms terms, Workdays workdays) {
        return duties.stream()
                .map(duty -> duty.isComplete() ? Windows.of(schedule(duty, terms, workdays)) : List.<Window>of())
                .toList();
    }

    private Schedule schedule(TrialDuty duty, Terms terms, Workdays workdays) {
        return new Schedule(
                duty.kind(),
                duty.every(),
                duty.atLeast(),
                duty.timeLimit() == null ? timeLimit : duty.timeLimit(),
                terms.validFrom(),
                terms.validTo(),
                terms.reportCycle(),
                terms.firstYear(),
                terms.dueShift(),
                workdays,
                null);
    }
}
