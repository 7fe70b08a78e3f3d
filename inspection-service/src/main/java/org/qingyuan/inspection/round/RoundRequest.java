package org.qingyuan.inspection.round;

import jakarta.validation.Valid;
import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A round while it is prepared. The scheme may be chosen later, but before it is opened. */
public record RoundRequest(
        @NotBlank @Size(max = 100) String title,
        @NotNull RoundLevel level,
        @Nullable UUID scheme,
        @NotNull LocalDate from,
        @NotNull LocalDate to,
        @NotNull LocalDate asOf,
        @NotNull @DecimalMin("0.001") @DecimalMax("1") BigDecimal siteShare,
        @Min(1) @Max(50) int sampleSize,
        @NotNull @Size(max = 7) List<@Valid @NotNull Stage> stages) {}
