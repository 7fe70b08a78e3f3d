package org.qingyuan.cases.lead;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param opinion 批示; needed for a refusal */
public record DecisionRequest(
        @NotNull Boolean approved,
        @Nullable @Size(max = 2000) String opinion) {}
