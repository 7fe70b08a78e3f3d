package org.qingyuan.inspection.score;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingyuan.inspection.facts.ObjectFacts;
import org.qingyuan.inspection.round.MissingKind;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundAct;
import org.qingyuan.inspection.round.RoundGate;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundSchemes;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.inspection.selfinspection.SelfRepository;
import org.qingyuan.inspection.selfinspection.SelfScore;
import org.qingyuan.scoring.Facts;
import org.qingyuan.scoring.Indicator;
import org.qingyuan.scoring.IndicatorScore;
import org.qingyuan.scoring.IndicatorState;
import org.qingyuan.scoring.Part;
import org.qingyuan.scoring.PartScore;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.Score;
import org.qingyuan.scoring.Scoring;
import org.qingyuan.scoring.Sheet;

/** Evaluates an object as its facts stand, and puts the self-scores beside. */
@ApplicationScoped
public class ScoreSheets implements RoundGate {
    private final Rounds rounds;
    private final RoundSchemes schemes;
    private final ObjectFacts facts;
    private final SelfRepository selfInspections;
    private final Ratings ratings;

    ScoreSheets(
            Rounds rounds, RoundSchemes schemes, ObjectFacts facts, SelfRepository selfInspections, Ratings ratings) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.facts = facts;
        this.selfInspections = selfInspections;
        this.ratings = ratings;
    }

    public ScoreSheet of(Round round, RoundObject object) {
        return of(round, schemes.of(round), List.of(object)).getFirst();
    }

    /** All objects of the round, in their order; the scheme is read once. */
    List<ScoreSummary> summaries(Round round) {
        Scheme scheme = schemes.of(round);
        return of(round, scheme, rounds.objects(round.id())).stream()
                .map(ScoreSummary::of)
                .toList();
    }

    /** Everything is read once for all of them. */
    private List<ScoreSheet> of(Round round, Scheme scheme, List<RoundObject> objects) {
        Map<UUID, Facts> known = facts.of(round, scheme, objects);
        Beside beside = beside(objects);
        return objects.stream()
                .map(object -> sheet(scheme, object, Scoring.evaluate(scheme, known.get(object.id())), beside))
                .toList();
    }

    /** The sheet of a score that was computed before. */
    public ScoreSheet sheet(Scheme scheme, RoundObject object, Score score) {
        return sheet(scheme, object, score, beside(List.of(object)));
    }

    /** What stands beside the computed scores, by object. */
    private record Beside(
            Map<UUID, List<SelfScore>> own,
            Map<UUID, Map<String, Ratings.Reason>> reasons,
            Map<UUID, List<RatingView>> ratings) {}

    private Beside beside(List<RoundObject> objects) {
        return new Beside(
                selfInspections.handedIn(objects.stream().map(RoundObject::id).toList()),
                ratings.reasons(objects),
                ratings.of(objects));
    }

    private static ScoreSheet sheet(Scheme scheme, RoundObject object, Score score, Beside beside) {
        Sheet sheet = scheme.sheet(object.kind()).orElseThrow();
        Lines lines = new Lines(
                scheme,
                object,
                beside.own().getOrDefault(object.id(), List.of()).stream()
                        .collect(Collectors.toMap(SelfScore::indicator, Function.identity())),
                beside.reasons().getOrDefault(object.id(), Map.of()),
                beside.ratings().getOrDefault(object.id(), List.of()).stream()
                        .collect(Collectors.groupingBy(RatingView::indicator)));
        List<ScoreSheet.SheetPart> parts = new ArrayList<>();
        for (int i = 0; i < sheet.parts().size(); i++) {
            parts.add(lines.part(sheet.parts().get(i), score.parts().get(i)));
        }
        List<ScoreSheet.SheetLine> adjustments = lines.lines(sheet.adjustments(), score.adjustments());
        int unexplained = (int) parts.stream()
                .flatMap(part -> part.lines().stream())
                .filter(line -> line.differs() && line.reason() == null)
                .count();
        return new ScoreSheet(
                object.id(),
                object.name(),
                score.total(),
                scheme.base(),
                score.bonus(),
                score.deduction(),
                score.formula(),
                score.gradeByTotal(),
                score.grade(),
                score.complete(),
                unexplained,
                parts,
                adjustments);
    }

    private record Lines(
            Scheme scheme,
            RoundObject object,
            Map<String, SelfScore> own,
            Map<String, Ratings.Reason> reasons,
            Map<String, List<RatingView>> ratings) {

        ScoreSheet.SheetPart part(Part part, PartScore score) {
            return new ScoreSheet.SheetPart(
                    part.code(),
                    part.title(),
                    part.kind(),
                    part.weight(),
                    score.weighted(),
                    score.formula(),
                    lines(part.indicators().toList(), score.indicators()));
        }

        List<ScoreSheet.SheetLine> lines(List<Indicator> indicators, List<IndicatorScore> scores) {
            List<ScoreSheet.SheetLine> lines = new ArrayList<>();
            for (int i = 0; i < indicators.size(); i++) {
                lines.add(line(indicators.get(i), scores.get(i)));
            }
            return lines;
        }

        private ScoreSheet.SheetLine line(Indicator indicator, IndicatorScore score) {
            String code = indicator.code();
            SelfScore self = own.get(code);
            BigDecimal claimed = self == null ? null : self.score();
            boolean verified = score.state() == IndicatorState.SCORED || score.state() == IndicatorState.NOT_YET_DUE;
            Ratings.Reason reason = reasons.get(code);
            return new ScoreSheet.SheetLine(
                    code,
                    indicator.requirement(),
                    indicator.criterion(),
                    indicator.points(),
                    score.state(),
                    score.score(),
                    claimed,
                    self == null ? null : self.reason(),
                    claimed == null || !verified ? null : score.score().subtract(claimed),
                    reason == null ? null : reason.text(),
                    reason == null ? null : reason.version(),
                    score.notYetDue(),
                    score.formula(),
                    score.clauses(),
                    Ratings.rated(indicator)
                            ? Ratings.full(scheme, object, code).orElse(null)
                            : null,
                    ratings.getOrDefault(code, List.of()));
        }
    }

    @Override
    public List<Missing> missing(Round round, RoundAct act) {
        if (act != RoundAct.CONCLUDE_SCORING) {
            return List.of();
        }
        List<Missing> missing = new ArrayList<>();
        Scheme scheme = schemes.of(round);
        for (ScoreSheet sheet : of(round, scheme, rounds.objects(round.id()))) {
            for (ScoreSheet.SheetPart part : sheet.parts()) {
                for (ScoreSheet.SheetLine line : part.lines()) {
                    if (line.state() == IndicatorState.MISSING) {
                        missing.add(new Missing(MissingKind.SCORE, sheet.name() + " · " + line.indicator()));
                    } else if (line.differs() && line.reason() == null) {
                        missing.add(new Missing(MissingKind.REASON, sheet.name() + " · " + line.indicator()));
                    }
                }
            }
            sheet.adjustments().stream()
                    .filter(line -> line.state() == IndicatorState.MISSING)
                    .forEach(line ->
                            missing.add(new Missing(MissingKind.SCORE, sheet.name() + " · " + line.indicator())));
        }
        return missing;
    }
}
