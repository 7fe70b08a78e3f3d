package org.qingyuan.responsibility.schedule;

import java.time.LocalDate;
import java.time.Period;
import org.qingyuan.kit.calendar.Workdays;
import org.qingyuan.responsibility.plan.DueShift;
import org.qingyuan.responsibility.plan.Duty;
import org.qingyuan.responsibility.plan.FirstYear;
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
 * @param rollsFrom the day from which a period of several years counts for one owner; null: the calendar's
 */
public record Schedule(
        DutyKind kind,
        Period every,
        Integer atLeast,
        Limit limit,
        LocalDate validFrom,
        LocalDate validTo,
        Period reportCycle,
        FirstYear firstYear,
        DueShift dueShift,
        Workdays workdays,
        LocalDate rollsFrom) {

    public static Schedule of(Duty duty, Terms terms, Workdays workdays) {
        return new Schedule(
                duty.kind,
                duty.every,
                duty.atLeast,
                duty.timeLimit == null ? duty.row.timeLimit : duty.timeLimit,
                terms.validFrom(),
                terms.validTo(),
                terms.reportCycle(),
                terms.firstYear(),
                terms.dueShift(),
                workdays,
                null);
    }

    Schedule rollingFrom(LocalDate day) {
        return new Schedule(
                kind, every, atLeast, limit, validFrom, validTo, reportCycle, firstYear, dueShift, workdays, day);
    }
}
