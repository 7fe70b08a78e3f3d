package org.qingyuan.inspection.facts;

import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param asOf only for a supplement; the main snapshot is taken as of the round's day
 * @param anew whether the main snapshot takes the place of the one before
 */
public record SnapshotRequest(
        @NotNull SnapshotKind kind,
        @Nullable LocalDate asOf,
        @Nullable Boolean anew) {}
