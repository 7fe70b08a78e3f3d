package org.qingyuan.inspection.scheme;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/** @param start what the draft begins with */
public record SchemeRequest(
        @NotBlank @Size(max = 200) String title,
        @Min(1949) @Max(2200) int year,
        @NotNull SchemeStart start) {}
