package org.qingyuan.responsibility.register;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A draft, which may be incomplete.
 *
 * @param kind fixed once the entry is there
 * @param partner a unit that reads along
 * @param parent for a risk point: the power of the same unit that it belongs to
 * @param values by field of the register's form in use
 */
public record RegisterEntryRequest(
        @NotNull RegisterKind kind,
        @NotNull @Size(max = 200) String title,
        @Nullable UUID partner,
        @Nullable UUID parent,
        @NotNull @Size(max = 60) Map<String, Object> values) {}
