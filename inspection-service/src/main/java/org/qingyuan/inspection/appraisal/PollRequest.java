package org.qingyuan.inspection.appraisal;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param round the evaluation round; null for a survey of its own */
public record PollRequest(
        @NotNull PollKind kind,
        @Nullable UUID round,
        @NotBlank @Size(max = 200) String title,
        @NotNull @Valid PollDefinition definition) {}
