package org.qingyuan.cases.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who handles a lead. The first line that fits decides.
 *
 * @param ranks all where it is empty; {@code matters} likewise
 * @param source null in sets adopted before it could be said
 */
public record Jurisdiction(
        @NotNull @Size(max = 20) Set<SubjectRank> ranks,
        @NotNull @Size(max = 20) Set<MatterKind> matters,
        @NotNull Handling handling,
        @Nullable @Valid RuleSource source) {

    boolean fits(SubjectRank rank, MatterKind matter) {
        return (ranks.isEmpty() || ranks.contains(rank)) && (matters.isEmpty() || matters.contains(matter));
    }

    /** Whether whatever fits the other fits this one as well. */
    boolean covers(Jurisdiction other) {
        return RuleSetChecks.covers(ranks, other.ranks) && RuleSetChecks.covers(matters, other.matters);
    }
}
