package org.qingyuan.responsibility.ledger;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;

/**
 * @param sampleShare of a batch, 0.01 to 1
 * @param sampleLeast how many at any rate
 */
public record LedgerSettingRequest(
        @NotNull @DecimalMin("0.01") @DecimalMax("1") BigDecimal sampleShare,
        @Min(1) @Max(50) int sampleLeast) {}
