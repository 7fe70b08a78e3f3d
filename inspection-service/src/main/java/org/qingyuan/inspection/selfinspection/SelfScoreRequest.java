package org.qingyuan.inspection.selfinspection;

import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;

/** @param reason what it rests on: records, papers, figures */
public record SelfScoreRequest(
        @NotNull @DecimalMin("0") @Digits(integer = 6, fraction = 4)
        BigDecimal score,

        @NotNull @Size(max = 2000) String reason) {}
