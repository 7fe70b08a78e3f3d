package org.qingyuan.responsibility.plan;

import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;

/** Settles flags, or opens them again. */
public record FlagsRequest(
        @NotEmpty @Size(max = 500) List<@NotNull UUID> flags,
        @NotNull Boolean settled,
        @Size(max = 500) String note) {}
