package org.qingyuan.cases.analysis;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param opinion needed to return it */
public record PetitionAnalysisDecision(
        boolean accepted, @Nullable @Size(max = 1000) String opinion) {}
