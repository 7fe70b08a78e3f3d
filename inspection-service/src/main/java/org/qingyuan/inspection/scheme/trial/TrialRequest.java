package org.qingyuan.inspection.scheme.trial;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.scoring.ObjectKind;

/**
 * @param objects how many objects facts are generated for
 * @param seed the same seed gives the same facts, whatever the scheme
 * @param round take the facts of this round instead: every object of the kind, as known now
 * @param against another version that the same facts are scored by
 */
public record TrialRequest(
        @NotNull ObjectKind kind,
        @Min(1) @Max(200) int objects,
        @Min(0) long seed,
        @Nullable UUID round,
        @Nullable UUID against) {}
