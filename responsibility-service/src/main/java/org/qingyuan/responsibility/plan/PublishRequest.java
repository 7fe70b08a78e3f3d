package org.qingyuan.responsibility.plan;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * From when to when a plan holds, and how its windows are reckoned.
 *
 * @param reportCycle P1M, P3M, P6M or P1Y: how often standing duties are reported on
 * @param firstYear what is asked for a period that had begun before the plan; left out: in full
 * @param dueShift where a due date goes that is no working day; left out: to the next working day
 */
public record PublishRequest(
        @NotNull LocalDate validFrom,
        @NotNull LocalDate validTo,

        @Schema(implementation = String.class, examples = "P6M") @NotNull
        Period reportCycle,

        FirstYear firstYear,
        DueShift dueShift) {

    public PublishRequest {
        firstYear = firstYear == null ? FirstYear.FULL : firstYear;
        dueShift = dueShift == null ? DueShift.NEXT_WORKDAY : dueShift;
    }
}
