package org.qingyuan.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * 指标.
 *
 * @param requirement 要求
 * @param criterion 评分标准, as printed
 * @param method 考核方法, as printed
 * @param points 分值; 0 for an adjustment, which has none of its own
 */
public record Indicator(
        String code,
        String requirement,
        @Nullable String criterion,
        @Nullable String method,
        BigDecimal points,
        List<Clause> clauses) {
    public Indicator {
        clauses = clauses == null ? List.of() : List.copyOf(clauses);
    }
}
