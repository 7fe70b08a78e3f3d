package org.qingyuan.responsibility.register;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param values by field of the register's note form
 * @param answers which of the entry's {@code openDues}; null: that of the period the day falls in, if nothing answered it
 * @param files of the entry, as proof
 */
public record RegisterNoteRequest(
        @NotNull LocalDate heldOn,
        @NotNull @Size(max = 60) Map<String, Object> values,
        @Size(max = 20) @Nullable Set<@NotNull UUID> files,
        @Nullable LocalDate answers) {}
