package org.qingyuan.responsibility.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A plan in a list. */
public record PlanSummary(
        UUID id,
        String title,
        int year,
        PlanState state,
        LocalDate validFrom,
        LocalDate validTo,
        Instant importedAt,
        @Nullable LocalDate publishedOn,
        @Nullable UUID replaces,
        @Nullable UUID replacedBy,
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
                plan.replaces,
                plan.replacedBy,
                plan.openFlags());
    }
}
