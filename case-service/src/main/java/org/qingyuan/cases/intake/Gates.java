package org.qingyuan.cases.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.cases.clock.Colour;
import org.qingyuan.cases.rules.RuleSets;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/**
 * What stopped at a gate. Classified matter goes to the 保密 office at once; the superior's within five working days of receipt
 * (检举控告工作规则 第15条), once the own head has approved.
 */
@ApplicationScoped
public class Gates {
    private static final UUID LAST = new UUID(-1, -1);
    private static final int WORKDAYS_TO_SUPERIOR = 5;

    private final EntityManager entities;
    private final RuleSets rules;
    private final BusinessCalendar calendar;
    private final Trail trail;

    Gates(EntityManager entities, RuleSets rules, BusinessCalendar calendar, Trail trail) {
        this.entities = entities;
        this.rules = rules;
        this.calendar = calendar;
        this.trail = trail;
    }

    /** @throws Problem 409 when the number is entered already or names something else */
    @Transactional
    public GateView record(Caller caller, UUID id, GateRequest request) {
        if (caller.person() == null) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (request.gate() == Gate.NONE || request.receivedOn().isAfter(calendar.today())) {
            throw new Problem(BaseProblem.INVALID_REQUEST).withError("gate", "INVALID");
        }
        GateEntry present = entities.find(GateEntry.class, id);
        if (present != null) {
            if (!present.bureau.equals(caller.bureau()) || !present.paperNumber.equals(request.paperNumber())) {
                throw new Problem(BaseProblem.CONFLICT);
            }
            return view(caller, present);
        }
        if (taken(caller, request)) {
            throw new Problem(IntakeProblem.GATE_NUMBER_TAKEN).withError("paperNumber", "TAKEN");
        }
        GateEntry entry = new GateEntry();
        entry.id = id;
        entry.bureau = caller.bureau();
        entry.gate = request.gate();
        entry.receivedOn = request.receivedOn();
        entry.paperNumber = request.paperNumber();
        entry.state = GateState.RECORDED;
        entry.due = request.gate() == Gate.CLASSIFIED
                ? calendar.today()
                : calendar.addWorkdays(request.receivedOn(), WORKDAYS_TO_SUPERIOR);
        entry.recordedBy = caller.person();
        entities.persist(entry);
        entities.flush();
        trail.record("gate.record", "gate", id, Map.of("gate", entry.gate.name()));
        return view(caller, entry);
    }

    /** The own head lets it go up. @throws Problem 403 who recorded it; 409 for what needs no approval or has it */
    @Transactional
    public GateView approve(Caller caller, UUID id, String ifMatch) {
        GateEntry entry = held(caller, id, ifMatch);
        if (entry.gate != Gate.SUPERIOR || entry.state != GateState.RECORDED) {
            throw new Problem(IntakeProblem.GATE_STEP_NOT_POSSIBLE);
        }
        if (entry.recordedBy.equals(caller.person())) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        entry.state = GateState.APPROVED;
        entry.decidedBy = caller.person();
        return changed(caller, entry, "gate.approve");
    }

    /** @throws Problem 409 before the approval that it needs */
    @Transactional
    public GateView handOver(Caller caller, UUID id, String ifMatch, HandoverRequest request) {
        GateEntry entry = held(caller, id, ifMatch);
        GateState ready = entry.gate == Gate.CLASSIFIED ? GateState.RECORDED : GateState.APPROVED;
        if (entry.state != ready) {
            throw new Problem(IntakeProblem.GATE_STEP_NOT_POSSIBLE);
        }
        if (request.handedOverOn().isBefore(entry.receivedOn)
                || request.handedOverOn().isAfter(calendar.today())) {
            throw new Problem(BaseProblem.INVALID_REQUEST).withError("handedOverOn", "INVALID");
        }
        entry.state = GateState.HANDED_OVER;
        entry.handedOverOn = request.handedOverOn();
        entry.receipt = request.receipt();
        return changed(caller, entry, "gate.hand-over");
    }

    /** Newest first; {@code limit + 1} rows at most. */
    List<GateView> list(Caller caller, Cursor after, int limit) {
        return entities.createQuery(
                        "from GateEntry where bureau = :bureau and id < :after order by id desc", GateEntry.class)
                .setParameter("bureau", caller.bureau())
                .setParameter("after", after == null ? LAST : after.uuid(0))
                .setMaxResults(limit + 1)
                .getResultStream()
                .map(entry -> view(caller, entry))
                .toList();
    }

    private boolean taken(Caller caller, GateRequest request) {
        return entities.createQuery(
                                "select count(*) from GateEntry where bureau = :bureau and gate = :gate and paperNumber = :number",
                                Long.class)
                        .setParameter("bureau", caller.bureau())
                        .setParameter("gate", request.gate())
                        .setParameter("number", request.paperNumber())
                        .getSingleResult()
                > 0;
    }

    private GateEntry held(Caller caller, UUID id, String ifMatch) {
        GateEntry entry = entities.find(GateEntry.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (entry == null || !entry.bureau.equals(caller.bureau())) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        IfMatch.check(ifMatch, entry.version);
        return entry;
    }

    private GateView changed(Caller caller, GateEntry entry, String act) {
        entities.flush();
        trail.record(act, "gate", entry.id, Map.of("gate", entry.gate.name()));
        return view(caller, entry);
    }

    private GateView view(Caller caller, GateEntry entry) {
        boolean done = entry.state == GateState.HANDED_OVER;
        int yellow = rules.present(entry.bureau).settings().yellowDays();
        return new GateView(
                entry.id,
                entry.gate,
                entry.receivedOn,
                entry.paperNumber,
                entry.receipt,
                entry.state,
                entry.due,
                done ? null : Colour.of(entry.due, false, calendar.today(), yellow),
                entry.handedOverOn,
                entry.gate == Gate.SUPERIOR
                        && entry.state == GateState.RECORDED
                        && caller.has(Roles.DISCIPLINE_HEAD)
                        && !entry.recordedBy.equals(caller.person()),
                caller.has(Roles.INTAKE)
                        && entry.state == (entry.gate == Gate.CLASSIFIED ? GateState.RECORDED : GateState.APPROVED),
                entry.version);
    }
}
