package org.qingyuan.inspection.round;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param reason needed for giving a round up and for going back to scoring */
public record RoundActRequest(
        @NotNull RoundAct act, @Nullable @Size(max = 1000) String reason) {}
