package org.qingyuan.inspection.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param content what was planned, done, found or announced */
public record MeasureActRequest(
        @NotNull MeasureAct act,
        @NotBlank @Size(max = 10000) String content) {}
