package org.qingyuan.scoring;

import java.math.BigDecimal;

/** Decimals as people write them: plain, without trailing zeros. */
final class Formula {
    private Formula() {}

    /** @param parts texts as they stand, decimals written plainly */
    static String of(Object... parts) {
        StringBuilder formula = new StringBuilder();
        for (Object part : parts) {
            formula.append(part instanceof BigDecimal number ? plain(number) : part);
        }
        return formula.toString();
    }

    private static String plain(BigDecimal number) {
        return number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString();
    }
}
