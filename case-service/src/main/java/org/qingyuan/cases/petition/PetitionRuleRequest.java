package org.qingyuan.cases.petition;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * New terms. They may be stricter than the regulation of 2022 and never looser: 15 days, 60 days and 30 more.
 *
 * @param source why, and the rule that it rests on
 */
public record PetitionRuleRequest(
        @Min(1) @Max(15) int tellDays,
        boolean tellWorkdays,
        @Min(1) @Max(60) int closeDays,
        boolean closeWorkdays,
        @Min(0) @Max(30) int extensionDays,
        @Min(0) @Max(20) int warnWorkdays,
        @NotBlank @Size(max = 60) String office,
        @NotBlank @Size(max = 500) String source) {

    /** Workdays are longer than days: as many of them would pass the maximum. */
    boolean withinTheRegulation() {
        return (!tellWorkdays || tellDays <= 10) && (!closeWorkdays || closeDays + extensionDays <= 60);
    }
}
