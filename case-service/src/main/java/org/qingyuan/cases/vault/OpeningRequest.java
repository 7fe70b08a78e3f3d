package org.qingyuan.cases.vault;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/** @param breakGlass asked by somebody who is not assigned; a second person confirms it */
public record OpeningRequest(
        boolean breakGlass, @NotBlank @Size(max = 1000) String reason) {}
