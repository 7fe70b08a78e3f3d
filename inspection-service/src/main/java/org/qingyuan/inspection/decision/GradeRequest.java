package org.qingyuan.inspection.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * @param step whether the group proposes or the Party committee decided
 * @param reason needed when the grade is lower than the score allows, or another one than was proposed
 */
public record GradeRequest(
        @NotNull GradeKind step,
        @NotBlank @Size(max = 40) String grade,
        @Nullable @Size(max = 1000) String reason) {}
