package org.qingyuan.inspection.appraisal;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/** @param reason needed for asking for an annulment */
public record PollActRequest(
        @NotNull PollAct act, @Nullable @Size(max = 1000) String reason) {}
