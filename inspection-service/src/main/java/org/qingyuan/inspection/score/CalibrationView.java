package org.qingyuan.inspection.score;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How one inspector rates beside the others, over all objects of the round.
 *
 * @param share mean of number ÷ highest rating, in percent, two decimals
 * @param others the same over everybody else's ratings of the same indicators; null where nobody else rated
 */
public record CalibrationView(
        String team,
        String inspector,
        int ratings,
        BigDecimal share,
        @Nullable BigDecimal others) {}
