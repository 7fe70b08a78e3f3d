package org.qingyuan.responsibility.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;

/**
 * A plan in a list.
 *
 * @param sourceName the file it was read from; of a carry-over, the one of the table before
 * @param importedBy who imported it or had it made; null where the directory does not know the person
 * @param revisionKind how it takes over, or is to; null for a table of its own
 * @param predecessor the version that it takes over from, or is to while it is a draft
 */
public record PlanSummary(
        UUID id,
        String title,
        int year,
        PlanState state,
        LocalDate validFrom,
        LocalDate validTo,
        String sourceName,
        Instant importedAt,
        @Nullable NamedRef importedBy,
        @Nullable LocalDate publishedOn,
        @Nullable UUID replaces,
        @Nullable RevisionKind revisionKind,
        @Nullable PlanRef predecessor,
        @Nullable UUID replacedBy,
        long openFlags,
        long unreadRows) {

    static PlanSummary of(Plan plan, @Nullable NamedRef importedBy, @Nullable Plan predecessor) {
        return new PlanSummary(
                plan.id,
                plan.title,
                plan.year,
                plan.state,
                plan.validFrom,
                plan.validTo,
                plan.sourceName,
                plan.importedAt,
                importedBy,
                plan.publishedOn,
                plan.replaces,
                plan.revisionKind,
                predecessor == null ? null : PlanRef.of(predecessor),
                plan.replacedBy,
                plan.openFlags(),
                plan.unreadRows());
    }
}
