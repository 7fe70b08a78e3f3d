package org.qingyuan.responsibility.register;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

public record RegisterStrikeRequest(
        @NotBlank @Size(max = 1000) String reason) {}
