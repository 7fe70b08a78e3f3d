package org.qingyuan.inspection.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.inspection.facts.FactSource;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundSchemes;
import org.qingyuan.inspection.round.RoundState;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
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
public class Vetoes implements FactSource {
    private static final String COLUMNS = """
            select v.id, v.object, v.ground, v.basis, v.decided_by, v.announced_on, v.document, v.entered_by
              from round_veto v
            """;

    private final Rounds rounds;
    private final RoundSchemes schemes;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    Vetoes(Rounds rounds, RoundSchemes schemes, BusinessCalendar calendar, EntityManager entities, Trail trail) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    List<VetoView> list(Caller caller, UUID id) {
        return of(rounds.own(caller, id));
    }

    List<VetoView> of(Round round) {
        return new Statement(COLUMNS)
                .add("where v.round = :round order by v.id")
                .with("round", round.id())
                .rows(entities, VetoView::of);
    }

    /** @throws Problem 422 not announced yet, or no ground of the scheme; 409 too late */
    @Transactional
    UUID enter(Caller caller, UUID id, UUID objectId, VetoRequest request) {
        Round round = rounds.lockOwn(caller, id);
        RoundObject object = rounds.object(caller, round, objectId);
        Rounds.requireState(round, RoundState.SELF_INSPECTION, RoundState.INSPECTION, RoundState.SCORING);
        if (request.announcedOn().isAfter(calendar.today())) {
            throw new Problem(InspectionProblem.VETO_NOT_ANNOUNCED).withError("announcedOn", "PAST");
        }
        if (schemes.of(round).vetoes().stream()
                .noneMatch(ground -> ground.code().equals(request.ground()))) {
            throw new Problem(InspectionProblem.INDICATOR_UNKNOWN, request.ground()).withError("ground", "UNKNOWN");
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

    @Override
    public List<Fact> facts(Round round, Scheme scheme, RoundObject object) {
        return List.of();
    }

    @Override
    public List<AnnouncedVeto> vetoes(Round round, Scheme scheme, RoundObject object) {
        return new Statement(COLUMNS)
                        .add("where v.object = :object order by v.id")
                        .with("object", object.id())
                        .rows(entities, VetoView::of)
                        .stream()
                        .map(veto -> new AnnouncedVeto(
                                veto.ground(),
                                veto.announcedOn(),
                                veto.decidedBy(),
                                new Evidence(
                                        "document",
                                        veto.id().toString(),
                                        Digests.sha256(
                                                veto.document() + "\n" + veto.announcedOn() + "\n" + veto.basis()),
                                        false)))
                        .toList();
    }
}
