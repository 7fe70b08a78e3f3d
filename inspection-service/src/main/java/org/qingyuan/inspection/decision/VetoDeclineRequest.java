package org.qingyuan.inspection.decision;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** @param reason why the outcome is no such case */
public record VetoDeclineRequest(
        @NotNull UUID outcome,
        @NotBlank @Size(max = 40) String ground,
        @NotBlank @Size(max = 1000) String reason) {}
