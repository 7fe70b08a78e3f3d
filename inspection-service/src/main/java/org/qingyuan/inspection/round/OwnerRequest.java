package org.qingyuan.inspection.round;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/** @param unit of the object's bureau, that hands in for it from now on */
public record OwnerRequest(
        @NotNull UUID unit, @NotBlank @Size(max = 1000) String reason) {}
