package org.qingyuan.inspection.facts;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param reason needed to withdraw */
public record FactActRequest(
        @NotNull FactAct act, @Nullable @Size(max = 500) String reason) {}
