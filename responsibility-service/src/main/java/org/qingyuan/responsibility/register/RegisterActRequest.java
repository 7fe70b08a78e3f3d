package org.qingyuan.responsibility.register;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param unit to which an entry is handed over
 * @param reason where the step asks for one: why, or with what result
 */
public record RegisterActRequest(
        @NotNull RegisterAct act,
        @Size(max = 2000) @Nullable String reason,
        @Nullable UUID unit) {}
