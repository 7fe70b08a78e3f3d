package org.qingyuan.scoring;

import java.math.RoundingMode;

public enum RoundingRule {
    HALF_UP(RoundingMode.HALF_UP),
    HALF_EVEN(RoundingMode.HALF_EVEN),
    DOWN(RoundingMode.DOWN);

    final RoundingMode mode;

    RoundingRule(RoundingMode mode) {
        this.mode = mode;
    }
}
