package org.qingyuan.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * 等次: from its lower bound (included) up to the next higher grade's (excluded).
 *
 * @param maxAtZero how many scored indicators may stand at 0; null: any number
 */
public record Grade(
        String code,
        String title,
        BigDecimal from,
        @Nullable Integer maxAtZero) {}
