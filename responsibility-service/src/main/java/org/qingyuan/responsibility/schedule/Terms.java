package org.qingyuan.responsibility.schedule;

import java.time.LocalDate;
import java.time.Period;
import java.util.Objects;
import org.qingyuan.responsibility.plan.DueShift;
import org.qingyuan.responsibility.plan.FirstYear;
import org.qingyuan.responsibility.plan.Plan;

/**
 * What is chosen when a plan is published, and so what its windows depend on beside its words.
 *
 * @param reportCycle of standing duties
 */
public record Terms(
        LocalDate validFrom, LocalDate validTo, Period reportCycle, FirstYear firstYear, DueShift dueShift) {

    public static Terms of(Plan plan) {
        return new Terms(plan.validFrom, plan.validTo, plan.reportCycle, plan.firstYear, plan.dueShift);
    }

    Terms with(FirstYear other) {
        return new Terms(validFrom, validTo, reportCycle, other, dueShift);
    }

    /** These, with what a person has changed but not yet published. */
    Terms with(PreviewTerms asked) {
        return new Terms(
                Objects.requireNonNullElse(asked.validFrom(), validFrom),
                Objects.requireNonNullElse(asked.validTo(), validTo),
                asked.reportCycle() == null ? reportCycle : Period.parse(asked.reportCycle()),
                Objects.requireNonNullElse(asked.firstYear(), firstYear),
                Objects.requireNonNullElse(asked.dueShift(), dueShift));
    }
}
