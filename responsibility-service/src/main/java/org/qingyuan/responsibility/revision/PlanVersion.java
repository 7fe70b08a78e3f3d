package org.qingyuan.responsibility.revision;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.plan.Plan;
import org.qingyuan.responsibility.plan.PlanState;
import org.qingyuan.responsibility.plan.RevisionKind;

/**
 * One version of a table, readable as it was.
 *
 * @param revisionKind how it took over from the one before; null for the first
 * @param validTo its last day, which the next version may have brought forward
 */
public record PlanVersion(
        UUID id,
        String title,
        int year,
        PlanState state,
        @Nullable RevisionKind revisionKind,
        LocalDate validFrom,
        LocalDate validTo,
        @Nullable LocalDate publishedOn) {

    static PlanVersion of(Plan plan) {
        return new PlanVersion(
                plan.id,
                plan.title,
                plan.year,
                plan.state,
                plan.revisionKind,
                plan.validFrom,
                plan.validTo,
                plan.publishedOn);
    }
}
