package org.qingyuan.scoring;

import java.math.BigDecimal;
import java.util.List;

/** Adds up the indicators of a part. */
final class PartScoring {
    private final Scheme scheme;
    private final IndicatorScoring indicators;

    PartScoring(Scheme scheme, IndicatorScoring indicators) {
        this.scheme = scheme;
        this.indicators = indicators;
    }

    /** @param weights what the weights of the parts that apply add up to */
    PartScore score(Part part, List<IndicatorScore> scores, BigDecimal weights) {
        BigDecimal points = BigDecimal.ZERO;
        BigDecimal reached = BigDecimal.ZERO;
        for (IndicatorScore one : scores) {
            if (counts(one)) {
                points = points.add(one.points());
                reached = reached.add(one.score());
            }
        }
        boolean applies = points.signum() > 0;
        BigDecimal weighted = !applies
                ? null
                : scheme.rounding()
                        .quotient(scheme.base().multiply(part.weight()).multiply(reached), weights.multiply(points));
        String formula = !applies
                ? ""
                : Formula.of(scheme.base(), " × ", part.weight(), " × ", reached, " ÷ (", weights, " × ", points, ")");
        return new PartScore(part.code(), part.kind(), part.weight(), points, reached, weighted, formula, scores);
    }

    List<IndicatorScore> indicators(Part part) {
        return part.indicators().map(indicators::score).toList();
    }

    /** Whether anything of the part counts for this object. */
    boolean applies(List<IndicatorScore> scores) {
        return scores.stream().anyMatch(one -> counts(one) && one.points().signum() > 0);
    }

    private boolean counts(IndicatorScore score) {
        return score.state() != IndicatorState.NOT_APPLICABLE || scheme.notApplicable() == NotApplicable.FULL;
    }
}
