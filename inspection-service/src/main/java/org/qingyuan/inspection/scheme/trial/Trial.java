package org.qingyuan.inspection.scheme.trial;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;
import org.qingyuan.scoring.Facts;
import org.qingyuan.scoring.Indicator;
import org.qingyuan.scoring.IndicatorScore;
import org.qingyuan.scoring.IndicatorState;
import org.qingyuan.scoring.ObjectKind;
import org.qingyuan.scoring.Part;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.Score;
import org.qingyuan.scoring.Scoring;

/** 试算: a scheme, and maybe another, on the same facts. Pure; nothing of it is kept. */
final class Trial {
    private static final int BANDS = 20;
    private static final int PLACES = 2;

    private final ObjectKind kind;
    private final Scheme scheme;
    private final Scheme other;
    private final List<Facts> facts;
    private final List<Score> scores;
    private final List<Score> others;

    private Trial(ObjectKind kind, Scheme scheme, Scheme other, List<Facts> facts) {
        this.kind = kind;
        this.scheme = scheme;
        this.other = other;
        this.facts = facts;
        this.scores = facts.stream().map(one -> Scoring.evaluate(scheme, one)).toList();
        this.others = other == null
                ? List.of()
                : facts.stream().map(one -> Scoring.evaluate(other, one)).toList();
    }

    /** @param other null when there is nothing to compare with */
    static TrialView of(ObjectKind kind, Scheme scheme, Scheme other, List<Facts> facts, int leftOut) {
        Trial trial = new Trial(kind, scheme, other, facts);
        return new TrialView(
                kind,
                leftOut,
                spread(trial.scores),
                other == null ? null : spread(trial.others),
                trial.bands(),
                trial.grades(),
                trial.indicators(),
                trial.objects());
    }

    private static TrialView.Spread spread(List<Score> scores) {
        List<BigDecimal> totals = scores.stream().map(Score::total).sorted().toList();
        BigDecimal sum = totals.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        BigDecimal middle = totals.get((totals.size() - 1) / 2).add(totals.get(totals.size() / 2));
        return new TrialView.Spread(totals.getFirst(), mean(middle, 2), totals.getLast(), mean(sum, totals.size()));
    }

    private static BigDecimal mean(BigDecimal sum, int count) {
        return sum.divide(BigDecimal.valueOf(count), PLACES, RoundingMode.HALF_UP);
    }

    private List<TrialView.Band> bands() {
        BigDecimal width = scheme.base().divide(BigDecimal.valueOf(BANDS));
        return IntStream.range(0, BANDS)
                .mapToObj(band -> {
                    BigDecimal from = width.multiply(BigDecimal.valueOf(band));
                    BigDecimal to = from.add(width);
                    boolean last = band == BANDS - 1;
                    return new TrialView.Band(from, to, within(scores, from, to, last), within(others, from, to, last));
                })
                .toList();
    }

    /** Whatever bonuses lead above the base stands in the last band. */
    private static int within(List<Score> scores, BigDecimal from, BigDecimal to, boolean last) {
        return (int) scores.stream()
                .map(Score::total)
                .filter(total -> total.compareTo(from) >= 0 && (last || total.compareTo(to) < 0))
                .count();
    }

    private List<TrialView.GradeCount> grades() {
        return scheme.grades().stream()
                .map(grade -> new TrialView.GradeCount(
                        grade.code(), grade.title(), with(scores, grade.code()), with(others, grade.code())))
                .toList();
    }

    private static int with(List<Score> scores, String grade) {
        return (int) scores.stream()
                .filter(score -> Objects.equals(score.grade(), grade))
                .count();
    }

    private List<TrialView.IndicatorMean> indicators() {
        return scheme.sheet(kind).orElseThrow().parts().stream()
                .flatMap(Part::indicators)
                .map(this::indicator)
                .toList();
    }

    private TrialView.IndicatorMean indicator(Indicator indicator) {
        List<IndicatorScore> of = of(scores, indicator.code());
        return new TrialView.IndicatorMean(
                indicator.code(),
                indicator.requirement(),
                indicator.points(),
                mean(of),
                mean(of(others, indicator.code())),
                (int) of.stream().filter(one -> one.score().signum() == 0).count());
    }

    private static List<IndicatorScore> of(List<Score> scores, String indicator) {
        return scores.stream()
                .flatMap(score -> score.parts().stream())
                .flatMap(part -> part.indicators().stream())
                .filter(one -> one.code().equals(indicator) && one.state() != IndicatorState.NOT_APPLICABLE)
                .toList();
    }

    private static BigDecimal mean(List<IndicatorScore> of) {
        BigDecimal sum = of.stream().map(IndicatorScore::score).reduce(BigDecimal.ZERO, BigDecimal::add);
        return of.isEmpty() ? null : mean(sum, of.size());
    }

    private List<TrialView.TrialObject> objects() {
        List<TrialView.TrialObject> objects = new ArrayList<>();
        for (int i = 0; i < scores.size(); i++) {
            Score score = scores.get(i);
            Score compared = other == null ? null : others.get(i);
            objects.add(new TrialView.TrialObject(
                    score.object(),
                    facts.get(i).name(),
                    score.complete(),
                    score.total(),
                    score.grade(),
                    compared == null ? null : compared.total(),
                    compared == null ? null : compared.grade()));
        }
        return objects;
    }
}
