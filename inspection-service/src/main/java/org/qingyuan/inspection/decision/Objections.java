package org.qingyuan.inspection.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.inspection.round.MissingKind;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundAct;
import org.qingyuan.inspection.round.RoundGate;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundSchemes;
import org.qingyuan.inspection.round.RoundState;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.inspection.round.Sent;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.scoring.Indicator;
import org.qingyuan.scoring.Part;

/** 交换意见. */
@ApplicationScoped
public class Objections implements RoundGate {
    private static final String COLUMNS = """
            select j.id, j.object, j.indicator, j.content, j.raised_name, j.raised_at, j.answer, j.upheld, j.answered_name,
                   j.withdrawn_name
              from objection j
            """;

    private final Rounds rounds;
    private final RoundSchemes schemes;
    private final EntityManager entities;
    private final Trail trail;

    Objections(Rounds rounds, RoundSchemes schemes, EntityManager entities, Trail trail) {
        this.rounds = rounds;
        this.schemes = schemes;
        this.entities = entities;
        this.trail = trail;
    }

    /** Those of the objects that the caller may know. */
    List<ObjectionView> list(Caller caller, UUID id) {
        Round round = rounds.get(caller, id);
        List<UUID> seen =
                rounds.objects(caller, round).stream().map(RoundObject::id).toList();
        return all(round).stream().filter(one -> seen.contains(one.object())).toList();
    }

    private List<ObjectionView> all(Round round) {
        return new Statement(COLUMNS)
                .add("where j.round = :round order by j.id")
                .with("round", round.id())
                .rows(entities, ObjectionView::of);
    }

    /**
     * By the head of the unit that hands in, or by whom the object is.
     *
     * @param key id for it, by which the same is known when it is sent again; may be null
     */
    @Transactional
    void raise(Caller caller, UUID id, UUID objectId, UUID key, ObjectionRequest request) {
        Round round = speaking(caller, id, objectId);
        if (request.indicator() != null
                && !indicators(round, rounds.object(caller, round, objectId)).contains(request.indicator())) {
            throw new Problem(InspectionProblem.INDICATOR_UNKNOWN, request.indicator())
                    .withError("indicator", "UNKNOWN");
        }
        if (Sent.before(entities, "objection", key, objectId)) {
            return;
        }
        new Statement("""
                        insert into objection (id, round, object, indicator, content, raised_by, raised_name, raised_at)
                        values (:id, :round, :object, cast(:indicator as text), :content, :person, :name, :at)
                        """)
                .with("id", Sent.id(key))
                .with("round", id)
                .with("object", objectId)
                .with("indicator", request.indicator())
                .with("content", request.content().strip())
                .with("person", caller.person())
                .with("name", caller.name())
                .with("at", Instant.now())
                .run(entities);
        trail.recordIn(round.bureau(), "objection.raise", "round", id, Map.of("object", objectId.toString()));
    }

    private Round speaking(Caller caller, UUID id, UUID objectId) {
        Round round = rounds.lock(caller, id);
        RoundObject object = rounds.object(caller, round, objectId);
        if (!Rounds.owns(caller, object)
                || caller.person() == null
                || !caller.has(Roles.UNIT_LEADER) && !caller.person().equals(object.person())) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        Rounds.requireState(round, RoundState.EXCHANGE);
        return round;
    }

    private List<String> indicators(Round round, RoundObject object) {
        return schemes.of(round).sheet(object.kind()).stream()
                .flatMap(sheet ->
                        Stream.concat(sheet.parts().stream().flatMap(Part::indicators), sheet.adjustments().stream()))
                .map(Indicator::code)
                .toList();
    }

    /** By whoever may raise one, until it is answered: it stays on record and waits for nothing. */
    @Transactional
    void withdraw(Caller caller, UUID id, UUID objection) {
        ObjectionView found = list(caller, id).stream()
                .filter(one -> one.id().equals(objection))
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        Round round = speaking(caller, id, found.object());
        int done = new Statement("""
                        update objection set withdrawn_name = :name, withdrawn_at = :at
                         where id = :id and answer is null and withdrawn_at is null
                        """)
                .with("name", caller.name())
                .with("at", Instant.now())
                .with("id", objection)
                .run(entities);
        if (done == 0) {
            throw new Problem(InspectionProblem.OBJECTION_ANSWERED);
        }
        trail.recordIn(round.bureau(), "objection.withdraw", "round", id, Map.of("objection", objection.toString()));
    }

    /** 无异议, of the score concluded last; an objection may follow all the same. */
    @Transactional
    void none(Caller caller, UUID id, UUID objectId) {
        Round round = speaking(caller, id, objectId);
        new Statement("""
                        insert into no_objection (id, round, object, by_name, at) values (:id, :round, :object, :name, :at)
                        """)
                .with("id", Sent.id(null))
                .with("round", id)
                .with("object", objectId)
                .with("name", caller.name())
                .with("at", Instant.now())
                .run(entities);
        trail.recordIn(round.bureau(), "objection.none", "round", id, Map.of("object", objectId.toString()));
    }

    /** Of the objects that the caller may know. */
    List<NoObjectionView> listNone(Caller caller, UUID id) {
        Round round = rounds.get(caller, id);
        List<UUID> seen =
                rounds.objects(caller, round).stream().map(RoundObject::id).toList();
        return new Statement("""
                        select distinct on (n.object) n.object, n.by_name, n.at from no_objection n
                         where n.round = :round
                           and n.at >= (select max(v.known_from) from result_revision v
                                         where v.round = n.round and v.cause = 'SCORED')
                         order by n.object, n.at
                        """)
                        .with("round", id)
                        .rows(
                                entities,
                                row -> new NoObjectionView(
                                        row.get("object", UUID.class),
                                        row.get("by_name", String.class),
                                        row.get("at", Instant.class)))
                        .stream()
                        .filter(one -> seen.contains(one.object()))
                        .toList();
    }

    @Transactional
    void answer(Caller caller, UUID id, UUID objection, AnswerRequest request) {
        Round round = rounds.lockOwn(caller, id);
        Rounds.requireState(round, RoundState.EXCHANGE);
        ObjectionView found = all(round).stream()
                .filter(one -> one.id().equals(objection))
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        if (!found.open()) {
            throw new Problem(InspectionProblem.OBJECTION_ANSWERED);
        }
        rounds.requireUnrelated(caller, rounds.object(caller, round, found.object()));
        new Statement("""
                        update objection set answer = :answer, upheld = :upheld, answered_by = :person, answered_name = :name,
                               answered_at = :at
                         where id = :id
                        """)
                .with("answer", request.answer().strip())
                .with("upheld", request.upheld())
                .with("person", caller.person())
                .with("name", caller.name())
                .with("at", Instant.now())
                .with("id", objection)
                .run(entities);
        trail.record("objection.answer", "round", id, Map.of("objection", objection.toString()));
    }

    @Override
    public List<Missing> missing(Round round, RoundAct act) {
        if (act != RoundAct.DECIDE && act != RoundAct.RESUME_SCORING) {
            return List.of();
        }
        Map<UUID, String> names =
                rounds.objects(round.id()).stream().collect(Collectors.toMap(RoundObject::id, RoundObject::name));
        return all(round).stream()
                .filter(ObjectionView::open)
                .map(one -> new Missing(MissingKind.ANSWER, names.get(one.object())))
                .toList();
    }
}
