package org.qingyuan.inspection.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * @param decidedBy the body that looked at it again
 * @param document in which it did
 */
public record VetoReviewRequest(
        @NotNull VetoVerdict verdict,
        @NotBlank @Size(max = 1000) String reason,
        @NotBlank @Size(max = 100) String decidedBy,
        @NotBlank @Size(max = 300) String document) {}
