package org.qingyuan.inspection.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record RecusalWithdrawalRequest(
        @NotBlank @Size(max = 500) String reason) {}
