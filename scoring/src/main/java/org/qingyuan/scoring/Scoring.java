package org.qingyuan.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** 考评计分: a pure function. The same scheme and facts give the same digits, whatever the order of the facts. */
public final class Scoring {
    private Scoring() {}

    /**
     * @throws IllegalArgumentException when the scheme has faults ({@link SchemeCheck}), the facts have
     *     ({@link FactsCheck}), or the scheme has no sheet for the kind of object
     */
    public static Score evaluate(Scheme scheme, Facts facts) {
        if (!SchemeCheck.faults(scheme).isEmpty()) {
            throw new IllegalArgumentException(SchemeCheck.faults(scheme).toString());
        }
        if (!FactsCheck.faults(scheme, facts).isEmpty()) {
            throw new IllegalArgumentException(FactsCheck.faults(scheme, facts).toString());
        }
        Sheet sheet = scheme.sheet(facts.kind()).orElseThrow(() -> new IllegalArgumentException("" + facts.kind()));
        IndicatorScoring scoring = new IndicatorScoring(scheme, facts);
        return total(
                scheme,
                facts,
                parts(scheme, sheet, scoring),
                sheet.adjustments().stream().map(scoring::adjustment).toList());
    }

    private static List<PartScore> parts(Scheme scheme, Sheet sheet, IndicatorScoring indicators) {
        PartScoring scoring = new PartScoring(scheme, indicators);
        List<List<IndicatorScore>> scores =
                sheet.parts().stream().map(scoring::indicators).toList();
        BigDecimal weights = BigDecimal.ZERO;
        for (int i = 0; i < scores.size(); i++) {
            weights = scoring.applies(scores.get(i))
                    ? weights.add(sheet.parts().get(i).weight())
                    : weights;
        }
        List<PartScore> parts = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            parts.add(scoring.score(sheet.parts().get(i), scores.get(i), weights));
        }
        return List.copyOf(parts);
    }

    private static Score total(Scheme scheme, Facts facts, List<PartScore> parts, List<IndicatorScore> adjustments) {
        BigDecimal weighted = parts.stream()
                .filter(part -> part.weighted() != null)
                .map(PartScore::weighted)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal bonus = sum(adjustments, 1);
        bonus = scheme.bonusCap() == null ? bonus : bonus.min(scheme.bonusCap());
        BigDecimal off = sum(adjustments, -1).negate();
        BigDecimal raw = weighted.add(bonus).subtract(off).max(BigDecimal.ZERO);
        BigDecimal total = scheme.rounding().total(scheme.ceiling() == null ? raw : raw.min(scheme.ceiling()));
        Grading grading = new Grading(scheme);
        String grade = grading.grade(total, atZero(parts), facts.vetoes());
        return new Score(
                facts.object(),
                facts.kind(),
                total,
                weighted,
                bonus,
                off,
                Formula.of("max(0, ", weighted, " + ", bonus, " − ", off, ")", ceiling(scheme)),
                grading.byTotal(total),
                grade,
                grading.steps(),
                isComplete(parts, adjustments),
                parts,
                adjustments);
    }

    private static String ceiling(Scheme scheme) {
        return scheme.ceiling() == null ? "" : Formula.of(" ≤ ", scheme.ceiling());
    }

    private static BigDecimal sum(List<IndicatorScore> adjustments, int sign) {
        return adjustments.stream()
                .map(IndicatorScore::score)
                .filter(score -> score.signum() == sign)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static int atZero(List<PartScore> parts) {
        return (int) parts.stream()
                .flatMap(part -> part.indicators().stream())
                .filter(one -> one.state() == IndicatorState.SCORED
                        && one.points().signum() > 0
                        && one.score().signum() == 0)
                .count();
    }

    private static boolean isComplete(List<PartScore> parts, List<IndicatorScore> adjustments) {
        return Stream.concat(parts.stream().flatMap(part -> part.indicators().stream()), adjustments.stream())
                .noneMatch(one -> one.state() == IndicatorState.MISSING);
    }
}
