package org.qingyuan.inspection.selfinspection;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param reason needed to return a report */
public record SelfActRequest(
        @NotNull SelfAct act, @Nullable @Size(max = 1000) String reason) {}
