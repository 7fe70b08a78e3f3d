package org.qingyuan.scoring;

import java.math.BigDecimal;

/** Numbers that every formula knows. */
final class Scale {
    static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private Scale() {}

    static BigDecimal between(BigDecimal lowest, BigDecimal value, BigDecimal highest) {
        return value.max(lowest).min(highest);
    }
}
