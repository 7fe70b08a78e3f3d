package org.qingyuan.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Puts the clauses of an indicator together; their order does not matter. */
final class IndicatorScoring {
    private final Scheme scheme;
    private final Facts facts;

    IndicatorScoring(Scheme scheme, Facts facts) {
        this.scheme = scheme;
        this.facts = facts;
    }

    /** The lowest limit less all deductions, never below 0, never above the indicator's points. */
    IndicatorScore score(Indicator indicator) {
        List<Figure> figures = figures(indicator);
        List<ClauseScore> clauses = clauses(indicator, figures);
        IndicatorState state = state(figures, clauses);
        if (state == IndicatorState.NOT_APPLICABLE) {
            return notApplicable(indicator, clauses);
        }
        BigDecimal limit = clauses.stream()
                .filter(clause -> clause.effect() == Effect.LIMIT)
                .map(ClauseScore::amount)
                .reduce(indicator.points(), BigDecimal::min);
        BigDecimal off = sum(clauses, Effect.DEDUCT);
        boolean zero = has(clauses, Effect.ZERO) || state == IndicatorState.MISSING;
        BigDecimal score = zero ? BigDecimal.ZERO : limit.subtract(off).max(BigDecimal.ZERO);
        String formula = zero ? "0" : Formula.of("max(0, ", limit, " − ", off, ")");
        return new IndicatorScore(
                indicator.code(),
                state,
                indicator.points(),
                scheme.rounding().indicator(score),
                notYetDue(figures),
                formula,
                clauses);
    }

    private IndicatorScore notApplicable(Indicator indicator, List<ClauseScore> clauses) {
        BigDecimal score = scheme.notApplicable() == NotApplicable.FULL ? indicator.points() : null;
        return new IndicatorScore(
                indicator.code(), IndicatorState.NOT_APPLICABLE, indicator.points(), score, 0, "", clauses);
    }

    /** What an adjustment adds to the total; negative when it takes off. */
    IndicatorScore adjustment(Indicator indicator) {
        List<Figure> figures = figures(indicator);
        List<ClauseScore> clauses = clauses(indicator, figures);
        BigDecimal added = sum(clauses, Effect.ADD);
        BigDecimal off = sum(clauses, Effect.DEDUCT);
        return new IndicatorScore(
                indicator.code(),
                state(figures, clauses),
                BigDecimal.ZERO,
                scheme.rounding().indicator(added.subtract(off)),
                notYetDue(figures),
                Formula.of(added, " − ", off),
                clauses);
    }

    private List<Figure> figures(Indicator indicator) {
        return indicator.clauses().stream()
                .map(clause -> new Figure(clause.source(), indicator.code(), facts))
                .toList();
    }

    private List<ClauseScore> clauses(Indicator indicator, List<Figure> figures) {
        List<ClauseScore> clauses = new ArrayList<>();
        for (int i = 0; i < figures.size(); i++) {
            clauses.add(new ClauseScoring(scheme, indicator, i, figures.get(i)).score());
        }
        return List.copyOf(clauses);
    }

    private static IndicatorState state(List<Figure> figures, List<ClauseScore> clauses) {
        if (has(clauses, Effect.UNKNOWN)) {
            return IndicatorState.MISSING;
        }
        List<Figure> there =
                figures.stream().filter(figure -> !figure.isEmpty()).toList();
        boolean nothingToSay = IntStream.range(0, clauses.size())
                .allMatch(i -> figures.get(i).isEmpty()
                        && clauses.get(i).effect() == Effect.NONE
                        && clauses.get(i).formula().isEmpty());
        if (nothingToSay) {
            return IndicatorState.NOT_APPLICABLE;
        }
        boolean later = !there.isEmpty()
                && there.stream()
                        .allMatch(figure -> figure.isOfDuties() && figure.required() == 0 && figure.notYetDue() > 0);
        return later ? IndicatorState.NOT_YET_DUE : IndicatorState.SCORED;
    }

    private static int notYetDue(List<Figure> figures) {
        return figures.stream().mapToInt(Figure::notYetDue).max().orElse(0);
    }

    private static boolean has(List<ClauseScore> clauses, Effect effect) {
        return clauses.stream().anyMatch(clause -> clause.effect() == effect);
    }

    private static BigDecimal sum(List<ClauseScore> clauses, Effect effect) {
        return clauses.stream()
                .filter(clause -> clause.effect() == effect)
                .map(ClauseScore::amount)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
