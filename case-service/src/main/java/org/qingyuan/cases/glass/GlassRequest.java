package org.qingyuan.cases.glass;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/** @param number of the lead as it stands on its papers: 2026-17 */
public record GlassRequest(
        @NotNull @Pattern(regexp = "20\\d\\d-[1-9]\\d{0,5}") String number,
        @NotBlank @Size(max = 1000) String reason) {}
