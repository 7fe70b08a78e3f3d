package org.qingyuan.cases.rules;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.Set;

/** Who approves, in order. The first line that fits matter and rank decides; no rank means all. */
public record Chain(
        @NotNull @Size(max = 20) Set<ApprovalMatter> matters,
        @NotNull @Size(max = 20) Set<SubjectRank> ranks,
        @NotEmpty @Size(max = 3) List<@NotNull ApproverRole> approvers) {

    boolean fits(ApprovalMatter matter, SubjectRank rank) {
        return (matters.isEmpty() || matters.contains(matter)) && (ranks.isEmpty() || ranks.contains(rank));
    }
}
