package org.qingyuan.inspection.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.inspection.round.MissingKind;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundAct;
import org.qingyuan.inspection.round.RoundGate;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundState;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.inspection.round.Sent;
import org.qingyuan.inspection.team.Teams;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/** 查台账, 听汇报, 谈话, 走访: by the inspectors of the object's team. Units never see notes. */
@ApplicationScoped
public class Checks implements RoundGate {
    private final Rounds rounds;
    private final Teams teams;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    Checks(Rounds rounds, Teams teams, BusinessCalendar calendar, EntityManager entities, Trail trail) {
        this.rounds = rounds;
        this.teams = teams;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    List<CheckView> list(Caller caller, UUID id, UUID object) {
        return list(unrelated(caller, rounds.own(caller, id), object));
    }

    /** Who evaluates reads of all objects but those that he is kept from: what colleagues said of the own unit is not for him. */
    private RoundObject unrelated(Caller caller, Round round, UUID id) {
        RoundObject object = rounds.object(caller, round, id);
        rounds.requireUnrelated(caller, object);
        return object;
    }

    private List<CheckView> list(RoundObject object) {
        return new Statement("""
                        select c.id, c.record, c.hash, c.ordinal, c.finding, c.note, c.inspector_name, c.found_at, c.version,
                               x.finding as corrected, x.reason, x.corrected_name, x.corrected_at
                          from ledger_check c
                          left join lateral (select * from check_correction k
                                              where k.ledger_check = c.id order by k.id desc limit 1) x on true
                         where c.object = :object order by c.ordinal
                        """).with("object", object.id()).rows(entities, CheckView::of);
    }

    /** @throws Problem 403 not on the team; 409 not at this stage; 412 another inspector was faster; 422 without a note */
    @Transactional
    void find(Caller caller, UUID id, UUID objectId, UUID check, String ifMatch, CheckRequest request) {
        RoundObject object = inspected(caller, id, objectId);
        String note = request.note() == null ? "" : request.note().strip();
        if (request.finding() != Finding.TRUE && note.isEmpty()) {
            throw new Problem(InspectionProblem.FINDING_NOTE_REQUIRED).withError("note", "REQUIRED");
        }
        if (list(object).stream().noneMatch(one -> one.id().equals(check))) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        new Statement("""
                        update ledger_check set finding = :finding, note = :note, inspector = :person, inspector_name = :name,
                               found_at = :at, version = version + 1
                         where id = :id and version = :version
                        """)
                .with("finding", request.finding().name())
                .with("note", note)
                .with("person", caller.person())
                .with("name", caller.name())
                .with("at", Instant.now())
                .with("id", check)
                .with("version", IfMatch.required(ifMatch))
                .runFresh(entities);
        trail.record(
                "check.find",
                "round",
                id,
                Map.of("check", check.toString(), "finding", request.finding().name()));
    }

    /**
     * A finding that turned out wrong after the publication: what the inspector found and said stays beside, and the revision before keeps
     * the facts that it led to.
     */
    public void correct(Caller caller, RoundObject object, UUID check, Finding finding, String reason) {
        CheckView before = list(object).stream()
                .filter(one -> one.id().equals(check))
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        new Statement("""
                        insert into check_correction (id, ledger_check, finding, reason, corrected_name, corrected_at)
                        values (:id, :check, :finding, :reason, :name, :at)
                        """)
                .with("id", Sent.id(null))
                .with("check", check)
                .with("finding", finding.name())
                .with("reason", reason.strip())
                .with("name", caller.name())
                .with("at", Instant.now())
                .run(entities);
        trail.record(
                "check.correct",
                "round",
                object.round(),
                Map.of("check", check.toString(), "before", before.holds().name(), "finding", finding.name()));
    }

    List<NoteView> notes(Caller caller, UUID id, UUID object) {
        UUID read = unrelated(caller, rounds.own(caller, id), object).id();
        trail.record("check.read-notes", "round", id, Map.of("object", object.toString()));
        return new Statement("""
                        select id, kind, held_on, place, content, inspector_name, written_at from visit_note
                         where object = :object order by id
                        """).with("object", read).rows(entities, NoteView::of);
    }

    @Transactional
    void note(Caller caller, UUID id, UUID objectId, UUID key, NoteRequest request) {
        RoundObject object = inspected(caller, id, objectId);
        if (request.heldOn().isAfter(calendar.today())) {
            throw new Problem(BaseProblem.INVALID_REQUEST).withError("heldOn", "PAST");
        }
        if (Sent.before(entities, "visit_note", key, objectId)) {
            return;
        }
        new Statement("""
                        insert into visit_note (id, round, object, kind, held_on, place, content, inspector, inspector_name,
                                                written_at)
                        values (:id, :round, :object, :kind, :on, :place, :content, :person, :name, :at)
                        """)
                .with("id", Sent.id(key))
                .with("round", id)
                .with("object", object.id())
                .with("kind", request.kind().name())
                .with("on", request.heldOn())
                .with("place", request.place().strip())
                .with("content", request.content().strip())
                .with("person", caller.person())
                .with("name", caller.name())
                .with("at", Instant.now())
                .run(entities);
        trail.record("check.note", "round", id, Map.of("object", objectId.toString()));
    }

    private RoundObject inspected(Caller caller, UUID id, UUID objectId) {
        Round round = rounds.lockOwn(caller, id);
        RoundObject object = rounds.object(caller, round, objectId);
        Rounds.requireState(round, RoundState.INSPECTION);
        teams.requireInspector(caller, object);
        return object;
    }

    @Override
    public List<Missing> missing(Round round, RoundAct act) {
        if (act != RoundAct.START_SCORING) {
            return List.of();
        }
        List<Missing> missing = new ArrayList<>();
        for (RoundObject object : rounds.objects(round.id())) {
            if (list(object).stream().anyMatch(check -> check.finding() == null)) {
                missing.add(new Missing(MissingKind.FINDING, object.name()));
            }
            boolean visited = new Statement("select id from visit_note where object = :object limit 1")
                    .with("object", object.id())
                    .first(entities, row -> row)
                    .isPresent();
            if (Boolean.TRUE.equals(object.onSite()) && !visited) {
                missing.add(new Missing(MissingKind.VISIT, object.name()));
            }
        }
        return missing;
    }
}
