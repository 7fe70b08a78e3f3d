package org.qingyuan.responsibility.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.obligation.Sight;

/** Events opened by hand: a training course (1.2), a case (5.2), or what an entry of a list makes necessary. */
@ApplicationScoped
public class EventService {
    private final EventRepository events;
    private final EventOpening opening;
    private final Trail trail;

    EventService(EventRepository events, EventOpening opening, Trail trail) {
        this.events = events;
        this.opening = opening;
        this.trail = trail;
    }

    /**
     * Opens an event under the client's id, and what is owed for it. The same request again changes nothing.
     *
     * @return whether it was opened now
     * @throws Problem 404 no such duty in force; 403 of another unit; 409 a list opens it; 422 a day outside the plan
     */
    @Transactional
    public boolean open(Caller caller, UUID id, EventRequest request) {
        Tuple duty = duty(caller, request.duty());
        if (duty.get("trigger_list") != null) {
            throw new Problem(ResponsibilityProblem.EVENT_OPENED_BY_ROSTER);
        }
        boolean ofPerson = duty.get("owed_by", String.class).equals("PERSON");
        if (ofPerson != (request.person() != null)) {
            throw new Problem(ResponsibilityProblem.EVENT_PERSON_MISSING).withError("person", "REQUIRED");
        }
        if (ofPerson && !events.personKnown(caller.bureau(), request.person())) {
            throw new Problem(ResponsibilityProblem.PERSON_NOT_IN_DIRECTORY).withError("person", "UNKNOWN");
        }
        LocalDate from = duty.get("valid_from", LocalDate.class);
        LocalDate to = duty.get("valid_to", LocalDate.class);
        if (request.occurredOn().isBefore(from) || request.occurredOn().isAfter(to)) {
            throw new Problem(ResponsibilityProblem.EVENT_OUTSIDE_PLAN, request.occurredOn(), from, to)
                    .withError("occurredOn", "EVENT_OUTSIDE_PLAN");
        }
        DutyEvent present = events.findById(id);
        if (present != null) {
            if (!same(caller, present, request)) {
                throw new Problem(BaseProblem.CONFLICT);
            }
            return false;
        }
        create(caller, id, request);
        return true;
    }

    private void create(Caller caller, UUID id, EventRequest request) {
        DutyEvent event = new DutyEvent();
        event.id = id;
        event.bureau = caller.bureau();
        event.person = request.person();
        event.title = request.title();
        event.occurredOn = request.occurredOn();
        event.unit = caller.unit();
        event.openedBy = caller.person();
        event.openedAt = Instant.now();
        events.persistAndFlush(event);
        events.pair(id, request.duty());
        opening.openObligations(caller.bureau());
        trail.record("event.open", "event", id);
    }

    /** Opens one more duty for an event that came from a list. @throws Problem 409 when there is nothing to open */
    @Transactional
    public void openDuty(Caller caller, UUID event, UUID duty) {
        DutyEvent held = events.lock(caller, event);
        duty(caller, duty);
        if (events.openable(caller, held.id).stream()
                .noneMatch(openable -> openable.duty().equals(duty))) {
            throw new Problem(BaseProblem.CONFLICT);
        }
        events.pair(held.id, duty);
        opening.openObligations(caller.bureau());
        trail.record("event.open-duty", "event", held.id);
    }

    /** @throws Problem 403 for another unit's event; 409 when a list opened it, or it was withdrawn before */
    @Transactional
    public void withdraw(Caller caller, UUID id, String ifMatch, String reason) {
        DutyEvent event = events.lock(caller, id);
        IfMatch.check(ifMatch, event.version);
        if (event.rosterEntry != null) {
            throw new Problem(ResponsibilityProblem.EVENT_OPENED_BY_ROSTER);
        }
        if (!mayWithdraw(caller, event)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (event.withdrawnOn != null) {
            throw new Problem(ResponsibilityProblem.EVENT_WITHDRAWN);
        }
        opening.withdraw(caller, event, reason.strip());
    }

    /** @throws Problem 404 when the caller may not know of it */
    @Transactional
    public EventView view(Caller caller, UUID id) {
        EventSummary summary = events.summary(caller, id);
        DutyEvent event = events.findById(id);
        return new EventView(
                summary,
                event.rosterEntry,
                event.withdrawnReason,
                events.openable(caller, id),
                event.rosterEntry == null && event.withdrawnOn == null && mayWithdraw(caller, event));
    }

    private Tuple duty(Caller caller, UUID id) {
        Tuple duty = events.duty(caller, id).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
        if (!duty.get("mine", Boolean.class) && !caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        return duty;
    }

    private boolean mayWithdraw(Caller caller, DutyEvent event) {
        return caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD)
                || (caller.has(Roles.STAFF, Roles.UNIT_LEADER)
                        && Sight.ours(events.getEntityManager(), caller).test(event.unit));
    }

    private static boolean same(Caller caller, DutyEvent event, EventRequest request) {
        return event.bureau.equals(caller.bureau())
                && event.title.equals(request.title())
                && event.occurredOn.equals(request.occurredOn())
                && Objects.equals(event.person, request.person());
    }
}
