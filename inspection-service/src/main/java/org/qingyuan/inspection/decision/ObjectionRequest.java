package org.qingyuan.inspection.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param indicator that it is about; null for the result as a whole */
public record ObjectionRequest(
        @Nullable @Size(max = 40) String indicator,
        @NotBlank @Size(max = 4000) String content) {}
