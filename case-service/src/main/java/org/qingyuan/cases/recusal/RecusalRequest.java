package org.qingyuan.cases.recusal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** @param person who is to be recused; oneself for a declaration */
public record RecusalRequest(
        @NotNull UUID person,
        @NotNull Recusal.Ground ground,
        @NotBlank @Size(max = 2000) String reason) {}
