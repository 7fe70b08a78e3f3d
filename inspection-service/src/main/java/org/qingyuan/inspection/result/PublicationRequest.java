package org.qingyuan.inspection.result;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param opening first paragraph of the circular */
public record PublicationRequest(
        @NotNull Scope scope,
        @NotBlank @Size(max = 60) String documentNo,
        @NotBlank @Size(max = 4000) String opening) {}
