package org.qingyuan.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param score null when the indicator does not apply and its points are not given; for an adjustment what it adds to the total, negative when it takes off
 * @param notYetDue how many obligations are due after the as-of date
 */
public record IndicatorScore(
        String code,
        IndicatorState state,
        BigDecimal points,
        @Nullable BigDecimal score,
        int notYetDue,
        String formula,
        List<ClauseScore> clauses) {}
