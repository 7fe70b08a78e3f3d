package org.qingyuan.scoring;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * @param coefficient 0 to 100
 * @param valid whether a ballot with it is a valid one; 弃权 and 不了解 are not
 */
public record BallotOption(
        String code, String title, @Nullable BigDecimal coefficient, boolean valid) {}
