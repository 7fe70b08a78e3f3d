package org.qingyuan.inspection.scheme.trial;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyuan.scoring.ObjectKind;

/**
 * How a scheme would have turned out.
 *
 * @param leftOut ballots and vetoes of a round that one of the schemes cannot hold
 * @param bands of five hundredths of the base, lowest first
 * @param indicators in the order of the scheme
 */
public record TrialView(
        ObjectKind kind,
        int leftOut,
        Spread spread,
        @Nullable Spread otherSpread,
        List<Band> bands,
        List<GradeCount> grades,
        List<IndicatorMean> indicators,
        List<TrialObject> objects) {

    public record Spread(BigDecimal lowest, BigDecimal median, BigDecimal highest, BigDecimal mean) {}

    /** Totals from (included) up to to (excluded; the last band includes it). */
    public record Band(BigDecimal from, BigDecimal to, int count, int otherCount) {}

    public record GradeCount(String code, String title, int count, int otherCount) {}

    /**
     * @param mean over the objects that it applies to; null when it applies to none
     * @param otherMean of the indicator with the same code in the other scheme
     */
    public record IndicatorMean(
            String code,
            String requirement,
            BigDecimal points,
            @Nullable BigDecimal mean,
            @Nullable BigDecimal otherMean,
            int atZero) {}

    /**
     * @param name of an object of a round
     * @param complete whether everything that the scheme looks at was there
     */
    public record TrialObject(
            String object,
            @Nullable String name,
            boolean complete,
            BigDecimal total,
            @Nullable String grade,
            @Nullable BigDecimal otherTotal,
            @Nullable String otherGrade) {}
}
