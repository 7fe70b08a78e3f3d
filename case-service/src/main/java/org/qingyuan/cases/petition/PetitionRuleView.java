package org.qingyuan.cases.petition;

import java.time.Instant;
import java.util.UUID;

/**
 * One version of the terms.
 *
 * @param shipped whether it came with the system, rather than being set by the bureau
 * @param tellWorkdays whether workdays are counted, or days of the calendar
 * @param office name of the unit that gets a copy beside 纪委
 * @param source the rule that it rests on
 */
public record PetitionRuleView(
        UUID id,
        int number,
        boolean shipped,
        int tellDays,
        boolean tellWorkdays,
        int closeDays,
        boolean closeWorkdays,
        int extensionDays,
        int warnWorkdays,
        String office,
        String source,
        Instant setAt) {

    static PetitionRuleView of(PetitionRule rule) {
        return new PetitionRuleView(
                rule.id,
                rule.number,
                rule.bureau == null,
                rule.tellDays,
                rule.tellWorkdays,
                rule.closeDays,
                rule.closeWorkdays,
                rule.extensionDays,
                rule.warnWorkdays,
                rule.office,
                rule.source,
                rule.setAt);
    }
}
