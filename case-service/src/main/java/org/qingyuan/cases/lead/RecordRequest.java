package org.qingyuan.cases.lead;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param corrects the record of the same kind and stage that this one puts right, which then counts no more
 * @param file a paper of the case that belongs to it
 */
public record RecordRequest(
        @NotNull RecordKind kind,
        @NotNull LocalDate heldOn,
        @Nullable UUID corrects,
        @Nullable UUID file,
        @NotNull @Valid RecordWords words) {}
