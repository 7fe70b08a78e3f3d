package org.qingyuan.scoring;

import java.math.BigDecimal;

/**
 * How figures are rounded; the same rule everywhere.
 *
 * @param working decimal places of a quotient on the way
 * @param indicator decimal places of an indicator's score
 * @param total decimal places of the total
 */
public record Rounding(RoundingRule rule, int working, int indicator, int total) {
    BigDecimal quotient(BigDecimal dividend, BigDecimal divisor) {
        return dividend.divide(divisor, working, rule.mode);
    }

    BigDecimal indicator(BigDecimal score) {
        return score.setScale(indicator, rule.mode);
    }

    BigDecimal total(BigDecimal score) {
        return score.setScale(total, rule.mode);
    }
}
