package org.qingyuan.scoring;

import java.math.BigDecimal;
import java.math.RoundingMode;

/** At most this percentage of the objects of a kind may have the grade or a better one. */
public record Quota(ObjectKind kind, String grade, BigDecimal percent) {
    /** How many that is, rounded down. */
    public int places(int objects) {
        return percent.multiply(BigDecimal.valueOf(objects))
                .divide(BigDecimal.valueOf(100), 0, RoundingMode.DOWN)
                .intValueExact();
    }
}
