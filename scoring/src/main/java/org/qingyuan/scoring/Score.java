package org.qingyuan.scoring;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * @param gradeByTotal the grade that the total alone would give
 * @param grade the grade after conditions and vetoes, before any quota
 * @param complete whether no fact is missing
 */
public record Score(
        String object,
        ObjectKind kind,
        BigDecimal total,
        BigDecimal weighted,
        BigDecimal bonus,
        BigDecimal deduction,
        String formula,
        @Nullable String gradeByTotal,
        @Nullable String grade,
        List<GradeStep> gradeSteps,
        boolean complete,
        List<PartScore> parts,
        List<IndicatorScore> adjustments) {}
