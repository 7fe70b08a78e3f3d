package org.qingyuan.inspection.score;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** The caller's own rating of an indicator. */
public record RatingRequest(
        @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 4)
        BigDecimal number,

        @NotBlank @Size(max = 2000) String reason) {}
