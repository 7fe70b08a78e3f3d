package org.qingyuan.responsibility.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/** A plan in a list. */
public record PlanSummary(
        UUID id,
        String title,
        int year,
        PlanState state,
        LocalDate validFrom,
        LocalDate validTo,
        Instant importedAt,
        LocalDate publishedOn,
        long openFlags) {

    static PlanSummary of(Plan plan) {
        return new PlanSummary(
                plan.id,
                plan.title,
                plan.year,
                plan.state,
                plan.validFrom,
                plan.validTo,
                plan.importedAt,
                plan.publishedOn,
                plan.openFlags());
    }
}
