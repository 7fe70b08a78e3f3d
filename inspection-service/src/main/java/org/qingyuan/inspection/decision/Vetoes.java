package org.qingyuan.inspection.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.inspection.facts.FactSource;
import org.qingyuan.inspection.result.Correctable;
import org.qingyuan.inspection.result.CorrectionRequest;
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
import org.qingyuan.kit.trail.Digests;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.scoring.AnnouncedVeto;
import org.qingyuan.scoring.Evidence;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.Scheme;

/** 一票否决, once the matter is announced. */
@ApplicationScoped
public class Vetoes implements FactSource, RoundGate, Correctable {
    private static final String COLUMNS = """
            select v.id, v.object, v.ground, v.basis, v.decided_by, v.announced_on, v.document, v.entered_by, a.outcome,
                   w.verdict, w.reason as review_reason, w.decided_by as review_body,
                   w.document as review_document, w.by_name as review_by, w.day as review_day
              from round_veto v
              left join veto_answer a on a.veto = v.id
              left join lateral (select * from veto_review w where w.veto = v.id order by w.id desc limit 1) w on true
            """;

    private final Rounds rounds;
    private final RoundSchemes schemes;
    private final VetoRevocations revocations;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    Vetoes(
            Rounds rounds,
            RoundSchemes schemes,
            VetoRevocations revocations,
            BusinessCalendar calendar,
            EntityManager entities,
            Trail trail) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.revocations = revocations;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    List<VetoView> list(Caller caller, UUID id) {
        return of(rounds.own(caller, id));
    }

    List<VetoView> of(Round round) {
        return revocations.told(
                round,
                new Statement(COLUMNS)
                        .add("where v.round = :round order by v.id")
                        .with("round", round.id())
                        .rows(entities, VetoView::of));
    }

    /**
     * @throws Problem 403 related to it; 422 not announced yet, outside the round's period, or no ground of the scheme; 409 the ground
     *     stands already, or too late
     */
    @Transactional
    UUID enter(Caller caller, UUID id, UUID objectId, VetoRequest request) {
        Round round = rounds.lockOwn(caller, id);
        RoundObject object = rounds.object(caller, round, objectId);
        rounds.requireUnrelated(caller, object);
        Rounds.requireState(round, RoundState.SELF_INSPECTION, RoundState.INSPECTION, RoundState.SCORING);
        LocalDate on = request.announcedOn();
        if (on.isAfter(calendar.today()) || on.isBefore(round.from()) || on.isAfter(round.to())) {
            throw new Problem(InspectionProblem.VETO_NOT_ANNOUNCED, round.from(), round.to())
                    .withError("announcedOn", "RANGE");
        }
        if (schemes.of(round).vetoes().stream()
                .noneMatch(ground -> ground.code().equals(request.ground()))) {
            throw new Problem(InspectionProblem.INDICATOR_UNKNOWN, request.ground()).withError("ground", "UNKNOWN");
        }
        if (of(round).stream()
                .anyMatch(one -> one.stands()
                        && one.object().equals(objectId)
                        && one.ground().equals(request.ground()))) {
            throw new Problem(InspectionProblem.VETO_STANDS);
        }
        UUID veto = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        new Statement("""
                        insert into round_veto (id, round, object, ground, basis, decided_by, announced_on, document, entered_by,
                                                entered_at)
                        values (:id, :round, :object, :ground, :basis, :decidedBy, :on, :document, :by, :at)
                        """)
                .with("id", veto)
                .with("round", id)
                .with("object", object.id())
                .with("ground", request.ground())
                .with("basis", request.basis().strip())
                .with("decidedBy", request.decidedBy().strip())
                .with("on", request.announcedOn())
                .with("document", request.document().strip())
                .with("by", caller.account())
                .with("at", Instant.now())
                .run(entities);
        trail.record("veto.enter", "round", id, Map.of("object", objectId.toString(), "ground", request.ground()));
        return veto;
    }

    /**
     * Lifts a veto, or keeps it although its outcome was revoked. After the decision it is lifted by a correction of the result.
     *
     * @throws Problem 403 related to it; 404; 409 too late, lifted already, or nothing to be looked at again
     */
    @Transactional
    void review(Caller caller, UUID id, UUID objectId, UUID veto, VetoReviewRequest request) {
        Round round = rounds.lockOwn(caller, id);
        RoundObject object = rounds.object(caller, round, objectId);
        rounds.requireUnrelated(caller, object);
        VetoView found = standing(round, object, veto);
        if (request.verdict() == VetoVerdict.LIFTED) {
            Rounds.requireState(round, RoundState.SELF_INSPECTION, RoundState.INSPECTION, RoundState.SCORING);
        } else if (!found.waits()) {
            throw new Problem(InspectionProblem.VETO_REVIEWED);
        }
        keep(caller, round, found, request);
    }

    /** Together with the published result that it is part of. */
    @Override
    public void correct(Caller caller, Round round, RoundObject object, CorrectionRequest request) {
        for (UUID veto : request.liftedVetoes()) {
            keep(
                    caller,
                    round,
                    standing(round, object, veto),
                    new VetoReviewRequest(
                            VetoVerdict.LIFTED, request.reason(), request.decidedBy(), request.document()));
        }
    }

    private VetoView standing(Round round, RoundObject object, UUID veto) {
        VetoView found = of(round).stream()
                .filter(one -> one.id().equals(veto) && one.object().equals(object.id()))
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        if (!found.stands()) {
            throw new Problem(InspectionProblem.VETO_REVIEWED);
        }
        return found;
    }

    private void keep(Caller caller, Round round, VetoView veto, VetoReviewRequest request) {
        new Statement("""
                        insert into veto_review (id, round, veto, verdict, reason, decided_by, document, by_name, by_account, day, at)
                        values (:id, :round, :veto, :verdict, :reason, :body, :document, :name, :account, :day, :at)
                        """)
                .with("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .with("round", round.id())
                .with("veto", veto.id())
                .with("verdict", request.verdict().name())
                .with("reason", request.reason().strip())
                .with("body", request.decidedBy().strip())
                .with("document", request.document().strip())
                .with("name", caller.name())
                .with("account", caller.account())
                .with("day", calendar.today())
                .with("at", Instant.now())
                .run(entities);
        trail.record(
                request.verdict() == VetoVerdict.LIFTED ? "veto.lift" : "veto.keep",
                "round",
                round.id(),
                Map.of("object", veto.object().toString(), "veto", veto.id().toString()));
    }

    /** A veto whose outcome was revoked is looked at again before anything is concluded or decided on it. */
    @Override
    public List<Missing> missing(Round round, RoundAct act) {
        if (act != RoundAct.CONCLUDE_SCORING && act != RoundAct.DECIDE) {
            return List.of();
        }
        Map<UUID, String> names =
                rounds.objects(round.id()).stream().collect(Collectors.toMap(RoundObject::id, RoundObject::name));
        return of(round).stream()
                .filter(VetoView::waits)
                .map(one -> new Missing(MissingKind.VETO_REVOKED, names.get(one.object())))
                .toList();
    }

    @Override
    public Function<RoundObject, List<Fact>> facts(Round round, Scheme scheme, List<RoundObject> objects) {
        return object -> List.of();
    }

    @Override
    public Function<RoundObject, List<AnnouncedVeto>> vetoes(Round round, Scheme scheme, List<RoundObject> objects) {
        Map<UUID, List<AnnouncedVeto>> standing = of(round).stream()
                .filter(VetoView::stands)
                .collect(Collectors.groupingBy(
                        VetoView::object, Collectors.mapping(Vetoes::announced, Collectors.toList())));
        return object -> standing.getOrDefault(object.id(), List.of());
    }

    private static AnnouncedVeto announced(VetoView veto) {
        return new AnnouncedVeto(
                veto.ground(),
                veto.announcedOn(),
                veto.decidedBy(),
                new Evidence(
                        "document",
                        veto.id().toString(),
                        Digests.sha256(veto.document() + "\n" + veto.announcedOn() + "\n" + veto.basis()),
                        false));
    }
}
