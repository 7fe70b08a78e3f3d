package org.qingyuan.responsibility.record;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.Set;
import java.util.UUID;

/**
 * A record as far as it is written; only submitting asks for all of it.
 *
 * @param heldOn the day on which it was done
 * @param obligations what it is done for; several only when a person says so
 */
public record RecordRequest(
        LocalDate heldOn,
        @NotNull @Size(max = 200) String title,
        @NotNull @Size(max = 20_000) String content,
        @NotNull @Size(max = 4_000) String participants,
        @NotNull @Size(max = 20) Set<@NotNull UUID> obligations) {}
