package org.qingyuan.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Applies one rule to the figures of one object. */
final class ClauseScoring {
    private final Scheme scheme;
    private final Indicator indicator;
    private final int number;
    private final Figure figure;
    private final List<Value> values = new ArrayList<>();

    ClauseScoring(Scheme scheme, Indicator indicator, int number, Figure figure) {
        this.scheme = scheme;
        this.indicator = indicator;
        this.number = number;
        this.figure = figure;
    }

    ClauseScore score() {
        Clause clause = indicator.clauses().get(number);
        if (figure.isEmpty() && clause.source().absent() != Absent.ZERO) {
            boolean missing = clause.source().absent() == Absent.MISSING;
            return scored(missing ? Effect.UNKNOWN : Effect.NONE, BigDecimal.ZERO, "");
        }
        return switch (clause.rule()) {
            case Rule.Binary rule -> binary(rule);
            case Rule.PerCount rule -> perCount(rule);
            case Rule.PerPercentagePoint rule -> perPercentagePoint(rule);
            case Rule.Zeroing rule -> zeroing(rule);
            case Rule.AverageOverPersons rule -> average(rule.full(), null);
            case Rule.Bonus rule -> bonus(rule);
            case Rule.DeductByRank rule -> byRank(rule);
            case Rule.Rating rule -> average(rule.full(), rule.trimAbove());
            case Rule.BallotShare rule -> ballots(rule);
        };
    }

    private ClauseScore binary(Rule.Binary rule) {
        BigDecimal value = value();
        boolean least = rule.comparison() == Comparison.AT_LEAST;
        boolean met = least ? value.compareTo(rule.threshold()) >= 0 : value.compareTo(rule.threshold()) <= 0;
        String sign = met == least ? " ≥ " : " ≤ ";
        if (!met) {
            sign = least ? " < " : " > ";
        }
        BigDecimal left = met ? indicator.points() : BigDecimal.ZERO;
        return scored(Effect.LIMIT, left, Formula.of(value, sign, rule.threshold(), " → ", left));
    }

    private ClauseScore perCount(Rule.PerCount rule) {
        BigDecimal value = value();
        BigDecimal steps = steps(value, rule.step());
        BigDecimal off = capped(steps.multiply(rule.deduct()), rule.cap());
        return scored(
                Effect.DEDUCT, off, Formula.of("⌊", value, " ÷ ", rule.step(), "⌋ × ", rule.deduct(), cap(rule.cap())));
    }

    private ClauseScore perPercentagePoint(Rule.PerPercentagePoint rule) {
        BigDecimal below = rule.target().subtract(value()).max(BigDecimal.ZERO);
        values.add(new Value("below", below));
        if (rule.steps() == Steps.WHOLE) {
            BigDecimal off = steps(below, rule.step()).multiply(rule.deduct());
            return scored(
                    Effect.DEDUCT,
                    capped(off, rule.cap()),
                    Formula.of("⌊", below, " ÷ ", rule.step(), "⌋ × ", rule.deduct(), cap(rule.cap())));
        }
        BigDecimal off = scheme.rounding().quotient(below.multiply(rule.deduct()), rule.step());
        return scored(
                Effect.DEDUCT,
                capped(off, rule.cap()),
                Formula.of(below, " × ", rule.deduct(), " ÷ ", rule.step(), cap(rule.cap())));
    }

    private ClauseScore zeroing(Rule.Zeroing rule) {
        BigDecimal value = value();
        boolean reached = value.compareTo(rule.threshold()) >= 0;
        return scored(
                reached ? Effect.ZERO : Effect.NONE,
                BigDecimal.ZERO,
                Formula.of(value, reached ? " ≥ " : " < ", rule.threshold()));
    }

    private ClauseScore average(BigDecimal full, Integer trimAbove) {
        List<BigDecimal> each = figure.each().stream()
                .map(one -> Scale.between(BigDecimal.ZERO, one, full))
                .toList();
        if (trimAbove != null && each.size() > trimAbove && each.size() > 2) {
            each = each.subList(1, each.size() - 1);
        }
        if (each.isEmpty()) {
            return scored(Effect.LIMIT, BigDecimal.ZERO, "");
        }
        BigDecimal sum = each.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal count = BigDecimal.valueOf(each.size());
        values.add(new Value("sum", sum));
        values.add(new Value("count", count));
        BigDecimal left = scheme.rounding().quotient(indicator.points().multiply(sum), count.multiply(full));
        return scored(Effect.LIMIT, left, Formula.of(indicator.points(), " × ", sum, " ÷ (", count, " × ", full, ")"));
    }

    private ClauseScore bonus(Rule.Bonus rule) {
        BigDecimal value = value();
        BigDecimal more = capped(steps(value, rule.step()).multiply(rule.add()), rule.cap());
        return scored(
                Effect.ADD, more, Formula.of("⌊", value, " ÷ ", rule.step(), "⌋ × ", rule.add(), cap(rule.cap())));
    }

    private ClauseScore byRank(Rule.DeductByRank rule) {
        BigDecimal rank = value();
        BigDecimal off = rule.bands().stream()
                .filter(band -> rank.compareTo(BigDecimal.valueOf(band.from())) >= 0
                        && rank.compareTo(BigDecimal.valueOf(band.to())) <= 0)
                .map(RankBand::deduct)
                .reduce(BigDecimal.ZERO, BigDecimal::max);
        return scored(Effect.DEDUCT, off, Formula.of("#", rank));
    }

    private ClauseScore ballots(Rule.BallotShare rule) {
        Optional<BigDecimal> share = scheme.ballot(rule.ballot())
                .flatMap(rules -> new BallotShares(rules, scheme.rounding()).share(figure.ballots(), values));
        if (share.isEmpty()) {
            return scored(Effect.UNKNOWN, BigDecimal.ZERO, "");
        }
        BigDecimal left = scheme.rounding().quotient(indicator.points().multiply(share.get()), Scale.HUNDRED);
        return scored(Effect.LIMIT, left, Formula.of(indicator.points(), " × ", share.get(), " ÷ 100"));
    }

    private BigDecimal value() {
        BigDecimal value = figure.isEmpty() ? BigDecimal.ZERO : figure.number(scheme.rounding(), values);
        return value;
    }

    private BigDecimal steps(BigDecimal value, BigDecimal step) {
        BigDecimal steps = value.max(BigDecimal.ZERO).divideToIntegralValue(step);
        values.add(new Value("steps", steps));
        return steps;
    }

    private static BigDecimal capped(BigDecimal amount, BigDecimal cap) {
        return cap == null ? amount : amount.min(cap);
    }

    private static String cap(BigDecimal cap) {
        return cap == null ? "" : Formula.of(" ≤ ", cap);
    }

    private ClauseScore scored(Effect effect, BigDecimal amount, String formula) {
        return new ClauseScore(number, effect, amount, formula, List.copyOf(values), figure.ids());
    }
}
