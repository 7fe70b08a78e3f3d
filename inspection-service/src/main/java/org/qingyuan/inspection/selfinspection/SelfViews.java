package org.qingyuan.inspection.selfinspection;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qingyuan.inspection.facts.LedgerFacts;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundSchemes;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.scoring.ClauseScore;
import org.qingyuan.scoring.Facts;
import org.qingyuan.scoring.Group;
import org.qingyuan.scoring.IndicatorScore;
import org.qingyuan.scoring.IndicatorState;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.Scoring;

/**
 * Puts together what a caller sees of a self-inspection. Only the ledgers speak here: neither ratings nor ballots are known to
 * the unit before the exchange of views.
 */
@ApplicationScoped
public class SelfViews {
    private final Rounds rounds;
    private final RoundSchemes schemes;
    private final SelfRepository repository;
    private final LedgerFacts ledger;

    SelfViews(Rounds rounds, RoundSchemes schemes, SelfRepository repository, LedgerFacts ledger) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.repository = repository;
        this.ledger = ledger;
    }

    SelfInspectionView of(Caller caller, UUID id, UUID objectId) {
        Round round = rounds.get(caller, id);
        RoundObject object = rounds.object(caller, round, objectId);
        SelfInspection self = repository.get(object);
        return new SelfInspectionView(
                self,
                object,
                repository.deadline(id).orElse(null),
                repository.sections(self.id()),
                indicators(round, object, self),
                repository.history(self.id()),
                SelfStep.TABLE.stream()
                        .filter(step -> step.from() == self.state()
                                && step.open(round.state())
                                && SelfService.is(step.who(), caller, round, object))
                        .map(step -> new SelfInspectionView.SelfOpen(step.act(), step.reason()))
                        .toList(),
                self.state() != SelfState.SUBMITTED && SelfService.open(round) && SelfService.mayWrite(caller, object));
    }

    List<SelfInspection> list(Caller caller, UUID id) {
        Round round = rounds.get(caller, id);
        List<UUID> seen =
                rounds.objects(caller, round).stream().map(RoundObject::id).toList();
        return repository.list(id).stream()
                .filter(self -> seen.contains(self.object()))
                .toList();
    }

    private List<SelfInspectionView.SelfIndicator> indicators(Round round, RoundObject object, SelfInspection self) {
        Scheme scheme = schemes.of(round);
        Map<String, IndicatorScore> computed = Scoring.evaluate(
                        scheme,
                        new Facts(
                                object.id().toString(),
                                object.kind(),
                                object.name(),
                                round.asOf(),
                                ledger.facts(round, scheme, List.of(object)).apply(object),
                                List.of()))
                .parts()
                .stream()
                .flatMap(part -> part.indicators().stream())
                .collect(Collectors.toMap(IndicatorScore::code, Function.identity()));
        Map<String, SelfScore> own = repository.scores(self.id()).stream()
                .collect(Collectors.toMap(SelfScore::indicator, Function.identity()));
        return scheme.sheet(object.kind()).orElseThrow().parts().stream()
                .flatMap(part -> part.groups().stream())
                .flatMap(group -> group.indicators().stream()
                        .filter(indicator -> own.containsKey(indicator.code()))
                        .map(indicator -> new SelfInspectionView.SelfIndicator(
                                own.get(indicator.code()),
                                indicator.requirement(),
                                indicator.criterion(),
                                title(group),
                                suggested(computed.get(indicator.code())),
                                computed.get(indicator.code()).state(),
                                computed.get(indicator.code()).formula(),
                                computed.get(indicator.code()).notYetDue(),
                                computed.get(indicator.code()).clauses().stream()
                                        .map(ClauseScore::facts)
                                        .flatMap(List::stream)
                                        .distinct()
                                        .toList())))
                .toList();
    }

    private static String title(Group group) {
        return group.title() == null ? group.code() : group.title();
    }

    private static BigDecimal suggested(IndicatorScore score) {
        return score.state() == IndicatorState.SCORED || score.state() == IndicatorState.NOT_YET_DUE
                ? score.score()
                : null;
    }
}
