package org.qingyuan.cases.rules;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Set;

/** @param ranks all where it is empty; {@code matters} likewise. The first line that fits decides */
public record Jurisdiction(
        @NotNull @Size(max = 20) Set<SubjectRank> ranks,
        @NotNull @Size(max = 20) Set<MatterKind> matters,
        @NotNull Handling handling) {

    boolean fits(SubjectRank rank, MatterKind matter) {
        return (ranks.isEmpty() || ranks.contains(rank)) && (matters.isEmpty() || matters.contains(matter));
    }
}
