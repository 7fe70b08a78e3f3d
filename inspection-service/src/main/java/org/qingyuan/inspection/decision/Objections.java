package org.qingyuan.inspection.decision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.inspection.round.MissingKind;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundAct;
import org.qingyuan.inspection.round.RoundGate;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.inspection.round.RoundState;
import org.qingyuan.inspection.round.Rounds;
import org.qingyuan.inspection.round.Sent;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;

/** 交换意见. */
@ApplicationScoped
public class Objections implements RoundGate {
    private static final String COLUMNS = """
            select j.id, j.object, j.indicator, j.content, j.raised_name, j.raised_at, j.answer, j.upheld, j.answered_name
              from objection j
            """;

    private final Rounds rounds;
    private final EntityManager entities;
    private final Trail trail;

    Objections(Rounds rounds, EntityManager entities, Trail trail) {
        this.rounds = rounds;
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
        Round round = rounds.lock(caller, id);
        RoundObject object = rounds.object(caller, round, objectId);
        if (!Rounds.owns(caller, object)
                || caller.person() == null
                || !caller.has(Roles.UNIT_LEADER) && !caller.person().equals(object.person())) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        Rounds.requireState(round, RoundState.EXCHANGE);
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

    @Transactional
    void answer(Caller caller, UUID id, UUID objection, AnswerRequest request) {
        Round round = rounds.lockOwn(caller, id);
        Rounds.requireState(round, RoundState.EXCHANGE);
        ObjectionView found = all(round).stream()
                .filter(one -> one.id().equals(objection))
                .findFirst()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        if (found.answer() != null) {
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
                .filter(one -> one.answer() == null)
                .map(one -> new Missing(MissingKind.ANSWER, names.get(one.object())))
                .toList();
    }
}
