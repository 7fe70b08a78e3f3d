package org.qingyuan.cases.rules;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Who approves, in order. The first line that fits matter and rank decides; no rank means all.
 *
 * @param source null in sets adopted before it could be said
 */
public record Chain(
        @NotNull @Size(max = 20) Set<ApprovalMatter> matters,
        @NotNull @Size(max = 20) Set<SubjectRank> ranks,
        @NotEmpty @Size(max = 3) List<@NotNull ApproverRole> approvers,
        @Nullable @Valid RuleSource source) {

    boolean fits(ApprovalMatter matter, SubjectRank rank) {
        return (matters.isEmpty() || matters.contains(matter)) && (ranks.isEmpty() || ranks.contains(rank));
    }

    /** Whether whatever fits the other fits this one as well. */
    boolean covers(Chain other) {
        return RuleSetChecks.covers(matters, other.matters) && RuleSetChecks.covers(ranks, other.ranks);
    }
}
