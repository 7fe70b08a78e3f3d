package org.qingyuan.responsibility.plan;

import java.time.Instant;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.problem.Language;
import org.qingyuan.responsibility.reading.ValueSource;

/**
 * A responsibility table with all its rows.
 *
 * @param documentNo 文号 of the document; empty where it has none
 * @param issuer empty where the document does not say
 * @param sources where title, 文号, issuer and date stand in the document
 * @param leftAside parts of the document that were not read as the plan
 * @param reportCycle ISO-8601 period in which standing duties are reported on
 * @param replaces the version that this one takes over from, or is to while it is a draft
 * @param replacedBy the version that took over; this one held to the day before
 * @param unknownUnits of a draft: the words that name no unit, with what they may mean
 * @param openFlags how many flags still await a person; a plan is published only at 0
 * @param unreadRows how many rows nobody has held against their words yet; a plan is published only at 0
 */
public record PlanView(
        UUID id,
        String title,
        int year,
        PlanState state,
        String documentNo,
        String issuer,
        @Nullable LocalDate issuedOn,
        List<ValueSource> sources,
        LocalDate validFrom,
        LocalDate validTo,

        @Schema(implementation = String.class, examples = "P6M")
        Period reportCycle,

        FirstYear firstYear,
        DueShift dueShift,
        @Nullable UUID replaces,
        @Nullable RevisionKind revisionKind,
        @Nullable UUID replacedBy,
        String sourceName,
        Instant importedAt,
        @Nullable LocalDate publishedOn,
        @Nullable LocalDate closedOn,
        @Nullable String closedReason,
        long openFlags,
        long unreadRows,
        int version,
        List<RowView> rows,
        List<FlagView> flags,
        List<LeftAsideView> leftAside,
        List<UnknownUnit> unknownUnits) {

    /** @param names of the bureau's units and groups */
    static PlanView of(Plan plan, Map<UUID, String> names, List<UnknownUnit> unknownUnits, Language language) {
        Map<UUID, List<PlanFlag>> flags =
                plan.flags.stream().filter(f -> f.row != null).collect(Collectors.groupingBy(f -> f.row.id));
        return new PlanView(
                plan.id,
                plan.title,
                plan.year,
                plan.state,
                plan.documentNo,
                plan.issuer,
                plan.issuedOn,
                plan.sources,
                plan.validFrom,
                plan.validTo,
                plan.reportCycle,
                plan.firstYear,
                plan.dueShift,
                plan.replaces,
                plan.revisionKind,
                plan.replacedBy,
                plan.sourceName,
                plan.importedAt,
                plan.publishedOn,
                plan.closedOn,
                plan.closedReason,
                plan.openFlags(),
                plan.unreadRows(),
                plan.version,
                plan.rows.stream()
                        .map(row -> RowView.of(row, flags.getOrDefault(row.id, List.of()), names, language))
                        .toList(),
                plan.flags.stream()
                        .filter(f -> f.row == null)
                        .map(f -> FlagView.of(f, language))
                        .toList(),
                plan.leftAside.stream()
                        .map(part -> LeftAsideView.of(part, language))
                        .toList(),
                unknownUnits);
    }
}
