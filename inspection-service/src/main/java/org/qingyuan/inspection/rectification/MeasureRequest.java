package org.qingyuan.inspection.rectification;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * @param addressee who is talked to, or the body that a matter is referred to; for an order the unit
 * @param due null for the default: a month for a rectification, else two weeks
 */
public record MeasureRequest(
        @NotNull MeasureKind kind,
        @NotBlank @Size(max = 2000) String subject,
        @NotBlank @Size(max = 1000) String basis,
        @NotBlank @Size(max = 100) String addressee,
        @Nullable LocalDate due) {}
