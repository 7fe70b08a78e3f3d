package org.qingyuan.cases.recusal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

public record RecusalDecision(
        @NotNull Boolean upheld, @NotBlank @Size(max = 2000) String decision) {}
