package org.qingyuan.inspection.scheme.reading;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * A row of a scoring table.
 *
 * @param points null when the cell holds no number
 */
record ScoringRow(
        String group,
        String requirement,
        String criterion,
        String method,
        @Nullable BigDecimal points,
        String pointsWords) {}
