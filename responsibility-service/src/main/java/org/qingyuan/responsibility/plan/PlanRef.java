package org.qingyuan.responsibility.plan;

import java.time.LocalDate;
import java.util.UUID;

/** A version of a table as another one names it: by its title and the days on which it holds. */
public record PlanRef(UUID id, String title, int year, LocalDate validFrom, LocalDate validTo) {
    static PlanRef of(Plan plan) {
        return new PlanRef(plan.id, plan.title, plan.year, plan.validFrom, plan.validTo);
    }
}
