package org.qingyuan.responsibility.schedule;

import java.time.LocalDate;
import java.time.Period;
import org.qingyuan.responsibility.plan.Limit;
import org.qingyuan.responsibility.reading.DutyKind;

/**
 * What the windows of a duty depend on.
 *
 * @param every of a recurring duty, also of a milestone that comes back
 * @param atLeast how many times in each period; of people or things where the duty is STAFFING or TARGET
 * @param limit the duty's own, else its row's
 * @param validFrom first day of the plan
 * @param validTo last day of the plan
 * @param reportCycle of standing duties
 */
public record Schedule(
        DutyKind kind,
        Period every,
        Integer atLeast,
        Limit limit,
        LocalDate validFrom,
        LocalDate validTo,
        Period reportCycle) {}
