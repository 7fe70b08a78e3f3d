package org.qingyuan.inspection.team;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** 回避: a relation that keeps a person from inspecting an object. */
public record RecusalRequest(
        @NotNull UUID person,
        @NotNull UUID object,
        @NotBlank @Size(max = 500) String reason) {}
