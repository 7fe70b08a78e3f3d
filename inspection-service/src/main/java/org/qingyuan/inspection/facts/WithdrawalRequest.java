package org.qingyuan.inspection.facts;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param struck whether the record counts no more; otherwise it counts although its acceptance was withdrawn */
public record WithdrawalRequest(
        @NotNull Boolean struck, @NotBlank @Size(max = 1000) String reason) {}
