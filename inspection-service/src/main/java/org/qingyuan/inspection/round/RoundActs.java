package org.qingyuan.inspection.round;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.inspection.InspectionProblem;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/** Takes the steps of {@link RoundStep#TABLE}, when every feature has what it wants on record. */
@ApplicationScoped
public class RoundActs {
    private final Rounds rounds;
    private final Instance<RoundGate> gates;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    RoundActs(
            Rounds rounds, Instance<RoundGate> gates, BusinessCalendar calendar, EntityManager entities, Trail trail) {
        this.rounds = rounds;
        this.gates = gates;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    /** @throws Problem 409 not from this state, or something is missing; 403 not by this caller; 422 without a reason */
    @Transactional
    public void act(Caller caller, UUID id, String ifMatch, RoundActRequest request) {
        Round round = rounds.lockOwn(caller, id);
        IfMatch.check(ifMatch, round.version());
        RoundStep step = RoundStep.of(round.state(), request.act())
                .orElseThrow(() -> new Problem(InspectionProblem.ROUND_STEP_NOT_POSSIBLE, round.state()));
        if (!step.who().is(caller)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        String reason = request.reason() == null || request.reason().isBlank()
                ? null
                : request.reason().strip();
        if (step.reason() && reason == null) {
            throw new Problem(InspectionProblem.ROUND_REASON_REQUIRED).withError("reason", "REQUIRED");
        }
        List<RoundGate.Missing> missing = missing(round, step.act());
        if (!missing.isEmpty()) {
            throw new Problem(InspectionProblem.ROUND_INCOMPLETE, missing.size()).with("missing", missing);
        }
        gates.forEach(gate -> gate.taken(caller, round, step.act()));
        new Statement("update evaluation_round set state = :state, version = version + 1 where id = :id")
                .with("state", step.to().name())
                .with("id", id)
                .run(entities);
        note(caller, round, step, reason);
    }

    List<RoundGate.Missing> missing(Round round, RoundAct act) {
        return gates.stream().flatMap(gate -> gate.missing(round, act).stream()).toList();
    }

    private void note(Caller caller, Round round, RoundStep step, String reason) {
        new Statement("""
                        insert into round_act (id, round, act, from_state, to_state, account, person, name, at, business_day,
                                               reason)
                        values (:id, :round, :act, :from, :to, :account, cast(:person as uuid), :name, :at, :day,
                                cast(:reason as text))
                        """)
                .with("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                .with("round", round.id())
                .with("act", step.act().name())
                .with("from", step.from().name())
                .with("to", step.to().name())
                .with("account", caller.account())
                .with("person", caller.person())
                .with("name", caller.name())
                .with("at", Instant.now())
                .with("day", calendar.today())
                .with("reason", reason)
                .run(entities);
        trail.record(
                "round." + step.act().name().toLowerCase(Locale.ROOT).replace("_", "-"),
                "round",
                round.id(),
                Map.of("from", step.from().name(), "to", step.to().name()));
    }
}
