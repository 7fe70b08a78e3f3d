package org.qingyuan.inspection.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.inspection.outcome.Announced;
import org.qingyuan.inspection.outcome.AnnouncedOutcomes;
import org.qingyuan.inspection.round.MissingKind;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundAct;
import org.qingyuan.inspection.round.RoundGate;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundSchemes;
import org.qingyuan.inspection.round.RoundState;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.VetoGround;

/** Announced outcomes proposed as vetoes: each is taken over or declined, with a reason, before the scoring is concluded. */
@ApplicationScoped
public class VetoProposals implements RoundGate {
    private final Rounds rounds;
    private final RoundSchemes schemes;
    private final AnnouncedOutcomes outcomes;
    private final Vetoes vetoes;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    VetoProposals(
            Rounds rounds,
            RoundSchemes schemes,
            AnnouncedOutcomes outcomes,
            Vetoes vetoes,
            BusinessCalendar calendar,
            EntityManager entities,
            Trail trail) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.outcomes = outcomes;
        this.vetoes = vetoes;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    private record Key(UUID object, String ground, UUID outcome) {}

    private record Answer(Key key, UUID veto, String reason, String byName, Instant at) {
        static Answer of(Tuple row) {
            return new Answer(
                    new Key(
                            row.get("object", UUID.class),
                            row.get("ground", String.class),
                            row.get("outcome", UUID.class)),
                    row.get("veto", UUID.class),
                    row.get("reason", String.class),
                    row.get("by_name", String.class),
                    row.get("at", Instant.class));
        }
    }

    List<VetoProposal> list(Caller caller, UUID id) {
        return of(rounds.own(caller, id));
    }

    /** Object by object, in the order of the scheme's grounds; none before a scheme is chosen. */
    private List<VetoProposal> of(Round round) {
        List<VetoGround> grounds = schemes.find(round).map(Scheme::vetoes).orElse(List.of()).stream()
                .filter(ground -> ground.outcomes() != null)
                .toList();
        if (grounds.isEmpty()) {
            return List.of();
        }
        Map<Key, Answer> answers = answers(round);
        List<VetoView> entered = vetoes.of(round);
        Set<UUID> lifted = entered.stream()
                .filter(veto -> !veto.stands())
                .map(VetoView::id)
                .collect(Collectors.toSet());
        Map<UUID, List<String>> standing = entered.stream()
                .filter(VetoView::stands)
                .collect(Collectors.groupingBy(
                        VetoView::object, Collectors.mapping(VetoView::ground, Collectors.toList())));
        List<VetoProposal> proposals = new ArrayList<>();
        for (RoundObject object : rounds.objects(round.id())) {
            List<Announced> announced = announced(round, object);
            List<String> stand = standing.getOrDefault(object.id(), List.of());
            for (VetoGround ground : grounds) {
                announced.stream()
                        .filter(outcome -> ground.fits(outcome.keys(), outcome.rank()))
                        .map(outcome -> proposal(object, ground.code(), outcome, answers, stand, lifted))
                        .forEach(proposals::add);
            }
        }
        return proposals;
    }

    private List<Announced> announced(Round round, RoundObject object) {
        return outcomes.of(round, object).stream()
                .filter(outcome -> !outcome.announcedOn().isAfter(calendar.today()))
                .toList();
    }

    private static VetoProposal proposal(
            RoundObject object,
            String ground,
            Announced outcome,
            Map<Key, Answer> answers,
            List<String> standing,
            Set<UUID> lifted) {
        Answer answer = answers.get(new Key(object.id(), ground, outcome.outcome()));
        VetoProposalState state = answer == null
                ? standing.contains(ground) ? VetoProposalState.COVERED : VetoProposalState.OPEN
                : answer.veto() == null
                        ? VetoProposalState.DECLINED
                        : lifted.contains(answer.veto()) ? VetoProposalState.LIFTED : VetoProposalState.TAKEN;
        return new VetoProposal(
                object.id(),
                ground,
                outcome.outcome(),
                outcome.kind(),
                outcome.caseFiled(),
                outcome.rank(),
                outcome.announcedOn(),
                state,
                answer == null ? null : answer.reason(),
                answer == null ? null : answer.byName(),
                answer == null ? null : answer.at());
    }

    private Map<Key, Answer> answers(Round round) {
        return new Statement("""
                        select object, ground, outcome, veto, reason, by_name, at from veto_answer where round = :round
                        """)
                .with("round", round.id()).rows(entities, Answer::of).stream()
                        .collect(Collectors.toMap(Answer::key, Function.identity()));
    }

    /** @throws Problem 403 related to it; 404 nothing of the sort is proposed; 409 answered already, or too late */
    @Transactional
    void take(Caller caller, UUID id, UUID objectId, VetoTakeRequest request) {
        Round round = rounds.lockOwn(caller, id);
        RoundObject object = rounds.object(caller, round, objectId);
        rounds.requireUnrelated(caller, object);
        VetoProposal proposal = open(round, object, request.outcome(), request.ground());
        UUID veto = vetoes.enter(
                caller,
                id,
                objectId,
                new VetoRequest(
                        request.ground(),
                        request.basis(),
                        request.decidedBy(),
                        proposal.announcedOn(),
                        request.document()));
        keep(caller, round, proposal, veto, request.basis());
    }

    /** @throws Problem 403 related to it; 404 nothing of the sort is proposed; 409 answered already, or too late */
    @Transactional
    void decline(Caller caller, UUID id, UUID objectId, VetoDeclineRequest request) {
        Round round = rounds.lockOwn(caller, id);
        RoundObject object = rounds.object(caller, round, objectId);
        rounds.requireUnrelated(caller, object);
        keep(caller, round, open(round, object, request.outcome(), request.ground()), null, request.reason());
    }

    private VetoProposal open(Round round, RoundObject object, UUID outcome, String ground) {
        Rounds.requireState(round, RoundState.SELF_INSPECTION, RoundState.INSPECTION, RoundState.SCORING);
        VetoProposal found = of(round).stream()
                .filter(one -> one.object().equals(object.id())
                        && one.outcome().equals(outcome)
                        && one.ground().equals(ground))
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        if (found.state() != VetoProposalState.OPEN) {
            throw new Problem(InspectionProblem.VETO_PROPOSAL_ANSWERED);
        }
        return found;
    }

    private void keep(Caller caller, Round round, VetoProposal proposal, UUID veto, String reason) {
        new Statement("""
                        insert into veto_answer (id, round, object, ground, outcome, veto, reason, by_name, at)
                        values (:id, :round, :object, :ground, :outcome, cast(:veto as uuid), :reason, :by, :at)
                        """)
                .with("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .with("round", round.id())
                .with("object", proposal.object())
                .with("ground", proposal.ground())
                .with("outcome", proposal.outcome())
                .with("veto", veto)
                .with("reason", reason.strip())
                .with("by", caller.name())
                .with("at", Instant.now())
                .run(entities);
        trail.record(
                veto == null ? "veto.decline" : "veto.take",
                "round",
                round.id(),
                Map.of(
                        "object",
                        proposal.object().toString(),
                        "ground",
                        proposal.ground(),
                        "outcome",
                        proposal.outcome().toString()));
    }

    @Override
    public List<Missing> missing(Round round, RoundAct act) {
        if (act != RoundAct.CONCLUDE_SCORING) {
            return List.of();
        }
        Map<UUID, String> names =
                rounds.objects(round.id()).stream().collect(Collectors.toMap(RoundObject::id, RoundObject::name));
        return of(round).stream()
                .filter(one -> one.state() == VetoProposalState.OPEN)
                .map(one -> new Missing(MissingKind.VETO, names.get(one.object())))
                .distinct()
                .toList();
    }
}
