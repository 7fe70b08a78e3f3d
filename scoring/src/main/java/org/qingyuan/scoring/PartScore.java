package org.qingyuan.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param points what the indicators that count could bring
 * @param score what they brought
 * @param weighted what the part adds to the total; null when none of it applies
 */
public record PartScore(
        String code,
        PartKind kind,
        BigDecimal weight,
        BigDecimal points,
        BigDecimal score,
        @Nullable BigDecimal weighted,
        String formula,
        List<IndicatorScore> indicators) {}
