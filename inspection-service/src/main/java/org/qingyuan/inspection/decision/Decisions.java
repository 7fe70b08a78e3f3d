package org.qingyuan.inspection.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.inspection.result.Revision;
import org.qingyuan.inspection.result.Revisions;
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
import org.qingyuan.scoring.Grade;
import org.qingyuan.scoring.Scheme;

/** 审定: grades proposed and decided, the meeting of the Party committee, the quota. */
@ApplicationScoped
public class Decisions implements RoundGate {
    private final Rounds rounds;
    private final RoundSchemes schemes;
    private final Revisions revisions;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    Decisions(
            Rounds rounds,
            RoundSchemes schemes,
            Revisions revisions,
            BusinessCalendar calendar,
            EntityManager entities,
            Trail trail) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.revisions = revisions;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    public DecisionView of(Caller caller, UUID id) {
        return of(rounds.own(caller, id));
    }

    private DecisionView of(Round round) {
        Scheme scheme = schemes.of(round);
        List<DecisionView.Graded> graded = new ArrayList<>();
        for (RoundObject object : rounds.objects(round.id())) {
            revisions.last(object.id()).ifPresent(last -> graded.add(graded(object, last)));
        }
        return new DecisionView(
                committee(round),
                graded,
                Places.of(scheme, graded),
                scheme.grades().stream()
                        .map(grade -> new DecisionView.GradeName(grade.code(), grade.title()))
                        .toList());
    }

    private DecisionView.Graded graded(RoundObject object, Revision last) {
        Said proposed = said(object, GradeKind.PROPOSED);
        Said decided = said(object, GradeKind.DECIDED);
        return new DecisionView.Graded(
                object.id(),
                object.name(),
                object.kind(),
                last.total(),
                revisions.scored(object.id()).map(Revision::grade).orElse(null),
                proposed.grade(),
                proposed.reason(),
                decided.grade(),
                decided.reason());
    }

    private record Said(String grade, String reason) {}

    /** What was said before the score was concluded anew holds no more. */
    private Said said(RoundObject object, GradeKind kind) {
        return new Statement("""
                        select g.grade, g.reason from grade_step g
                         where g.object = :object and g.kind = :kind
                           and g.at >= (select max(v.known_from) from result_revision v
                                         where v.object = g.object and v.cause = 'SCORED')
                         order by g.id desc limit 1
                        """)
                .with("object", object.id())
                .with("kind", kind.name())
                .first(entities, row -> new Said(row.get("grade", String.class), row.get("reason", String.class)))
                .orElse(new Said(null, null));
    }

    /**
     * @throws Problem 403 related to it; 409 not while views are exchanged; 422 no grade of the scheme, better than allowed, or lower without a
     *     reason
     */
    @Transactional
    void grade(Caller caller, UUID id, UUID objectId, GradeRequest request) {
        Round round = rounds.lockOwn(caller, id);
        Rounds.requireState(round, RoundState.EXCHANGE);
        RoundObject object = rounds.object(caller, round, objectId);
        rounds.requireUnrelated(caller, object);
        Revision last = revisions.last(objectId).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        DecisionView.Graded graded = graded(object, last);
        List<String> codes =
                schemes.of(round).grades().stream().map(Grade::code).toList();
        int wanted = codes.indexOf(request.grade());
        if (wanted < 0 || wanted < codes.indexOf(graded.allowed())) {
            throw new Problem(InspectionProblem.DECISION_GRADE, request.grade()).withError("grade", "GRADE");
        }
        String expected =
                request.step() == GradeKind.DECIDED && graded.proposed() != null ? graded.proposed() : graded.allowed();
        boolean follows = request.step() == GradeKind.DECIDED && request.grade().equals(graded.proposed());
        // Whoever follows a proposal follows its reason.
        String reason = request.reason() == null || request.reason().isBlank()
                ? follows ? graded.proposedReason() : null
                : request.reason().strip();
        if (reason == null && !request.grade().equals(expected)) {
            throw new Problem(InspectionProblem.ROUND_REASON_REQUIRED).withError("reason", "REQUIRED");
        }
        new Statement("""
                        insert into grade_step (id, round, object, kind, grade, reason, by_name, at)
                        values (:id, :round, :object, :kind, :grade, cast(:reason as text), :by, :at)
                        """)
                .with("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .with("round", id)
                .with("object", objectId)
                .with("kind", request.step().name())
                .with("grade", request.grade())
                .with("reason", reason)
                .with("by", caller.name())
                .with("at", Instant.now())
                .run(entities);
        trail.record("decision.grade", "round", id, Map.of("object", objectId.toString(), "grade", request.grade()));
    }

    /**
     * @throws Problem 422 a name twice, a chair who is not present; votes that are not those of everybody present, or no
     *     majority; a day in the future, or before the scoring was concluded
     */
    @Transactional
    void meet(Caller caller, UUID id, CommitteeRequest request) {
        Round round = rounds.lockOwn(caller, id);
        Rounds.requireState(round, RoundState.EXCHANGE);
        if (!request.listsEverybodyOnce()) {
            throw new Problem(InspectionProblem.DECISION_ATTENDANCE).withError("present", "NAMES");
        }
        int votes = request.votesFor() + request.votesAgainst() + request.abstained();
        if (votes != request.present().size() || request.votesFor() * 2 <= votes) {
            throw new Problem(InspectionProblem.DECISION_VOTES).withError("votesFor", "VOTES");
        }
        if (request.heldOn().isAfter(calendar.today())) {
            throw new Problem(BaseProblem.INVALID_REQUEST).withError("heldOn", "PAST");
        }
        if (rounds.last(round, RoundAct.CONCLUDE_SCORING)
                .filter(concluded -> request.heldOn().isBefore(concluded.businessDay()))
                .isPresent()) {
            throw new Problem(InspectionProblem.DECISION_TOO_EARLY).withError("heldOn", "DECISION_TOO_EARLY");
        }
        new Statement("""
                        insert into committee_decision (id, round, held_on, chaired_by, present, absent, votes_for,
                                                        votes_against, abstained, minutes, recorded_name, recorded_at)
                        values (:id, :round, :on, :chair, cast(:present as text[]), cast(:absent as text[]), :votesFor, :votesAgainst, :abstained, :minutes,
                                :name, :at)
                        """)
                .with("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .with("round", id)
                .with("on", request.heldOn())
                .with("chair", request.chairedBy().strip())
                .with("present", CommitteeRequest.names(request.present()).toArray(String[]::new))
                .with("absent", CommitteeRequest.names(request.absent()).toArray(String[]::new))
                .with("votesFor", request.votesFor())
                .with("votesAgainst", request.votesAgainst())
                .with("abstained", request.abstained())
                .with("minutes", request.minutes().strip())
                .with("name", caller.name())
                .with("at", Instant.now())
                .run(entities);
        trail.record("decision.meet", "round", id);
    }

    /** A meeting before the scoring was concluded anew decided other totals: nothing is decided on it. What was decided stays so. */
    private DecisionView.Committee committee(Round round) {
        return new Statement("""
                        select held_on, chaired_by, present, absent, votes_for, votes_against, abstained, minutes,
                               recorded_name, recorded_at
                          from committee_decision
                         where round = :round
                           and (:decided
                                or recorded_at >= (select max(v.known_from) from result_revision v
                                                    where v.round = :round and v.cause = 'SCORED'))
                         order by id desc limit 1
                        """)
                .with("round", round.id())
                .with("decided", round.state().reached(RoundState.DECIDED))
                .first(entities, Decisions::committee)
                .orElse(null);
    }

    private static DecisionView.Committee committee(Tuple row) {
        return new DecisionView.Committee(
                row.get("held_on", LocalDate.class),
                row.get("chaired_by", String.class),
                List.of((String[]) row.get("present")),
                List.of((String[]) row.get("absent")),
                row.get("votes_for", Integer.class),
                row.get("votes_against", Integer.class),
                row.get("abstained", Integer.class),
                row.get("minutes", String.class),
                row.get("recorded_name", String.class),
                row.get("recorded_at", Instant.class));
    }

    @Override
    public List<Missing> missing(Round round, RoundAct act) {
        if (act != RoundAct.DECIDE) {
            return List.of();
        }
        DecisionView view = of(round);
        List<Missing> missing = new ArrayList<>();
        if (view.committee() == null) {
            missing.add(new Missing(MissingKind.DECISION, ""));
        }
        view.objects().stream()
                .filter(one -> one.decided() == null)
                .forEach(one -> missing.add(new Missing(MissingKind.GRADE, one.name())));
        view.quotas().stream()
                .filter(quota -> quota.taken() > quota.places())
                .forEach(quota -> missing.add(
                        new Missing(MissingKind.QUOTA, quota.grade() + " " + quota.taken() + "/" + quota.places())));
        return missing;
    }

    @Override
    public void taken(Caller caller, Round round, RoundAct act) {
        if (act == RoundAct.DECIDE) {
            Map<UUID, String> decided = of(round).objects().stream()
                    .collect(Collectors.toMap(DecisionView.Graded::object, DecisionView.Graded::decided));
            rounds.objects(round.id())
                    .forEach(object -> revisions.decide(caller, round, object, decided.get(object.id())));
        }
    }
}
