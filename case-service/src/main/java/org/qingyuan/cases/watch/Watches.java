package org.qingyuan.cases.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.cases.lead.PlatformLeads;
import org.qingyuan.cases.notify.Outbox;
import org.qingyuan.cases.people.People;
import org.qingyuan.cases.people.PersonRef;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;

/** 平台值机: named without overlaps, handed over by a note that the next officer confirms. */
@ApplicationScoped
public class Watches {
    private final WatchRows rows;
    private final WatchRights rights;
    private final WatchViews views;
    private final HandoverSeal seal;
    private final PlatformLeads leads;
    private final Outbox outbox;
    private final People people;
    private final BusinessCalendar calendar;
    private final Trail trail;

    Watches(
            WatchRows rows,
            WatchRights rights,
            WatchViews views,
            HandoverSeal seal,
            PlatformLeads leads,
            Outbox outbox,
            People people,
            BusinessCalendar calendar,
            Trail trail) {
        this.rows = rows;
        this.rights = rights;
        this.views = views;
        this.seal = seal;
        this.leads = leads;
        this.outbox = outbox;
        this.people = people;
        this.calendar = calendar;
        this.trail = trail;
    }

    List<WatchView> list(Caller caller, Cursor after, int limit) {
        return rows.list(caller, after, limit).stream()
                .map(watch -> views.of(caller, watch))
                .toList();
    }

    WatchDayView today(Caller caller) {
        return views.today(caller);
    }

    List<PersonRef> candidates(Caller caller) {
        return people.ofDisciplineOffice(caller.bureau()).stream()
                .map(officer -> new PersonRef(officer.id(), officer.name()))
                .toList();
    }

    /** @throws Problem 422 for days that are over or out of order, or somebody of another office; 409 where somebody is named already */
    @Transactional
    public WatchView name(Caller caller, UUID id, WatchRequest request) {
        PlatformWatch present = rows.find(id).orElse(null);
        if (present != null) {
            if (!present.bureau.equals(caller.bureau()) || !present.person.equals(request.person())) {
                throw new Problem(BaseProblem.CONFLICT);
            }
            return views.of(caller, present);
        }
        if (!rights.is(WatchWho.OFFICE, caller, null)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (request.fromDay().isBefore(calendar.today()) || request.untilDay().isBefore(request.fromDay())) {
            throw new Problem(WatchProblem.WATCH_DAYS).withError("untilDay", "INVALID");
        }
        if (people.ofDisciplineOffice(caller.bureau()).stream()
                .noneMatch(officer -> officer.id().equals(request.person()))) {
            throw new Problem(WatchProblem.WATCH_NOT_OF_OFFICE).withError("person", "INVALID");
        }
        refuseOverlap(caller, id, request.fromDay(), request.untilDay());
        PlatformWatch watch = new PlatformWatch();
        watch.id = id;
        watch.bureau = caller.bureau();
        watch.person = request.person();
        watch.fromDay = request.fromDay();
        watch.untilDay = request.untilDay();
        watch.namedBy = caller.person();
        watch.namedOn = calendar.today();
        watch.state = WatchState.NAMED;
        rows.add(watch);
        sendBack(caller);
        return named(caller, watch, "watch.name");
    }

    /** Another last day: earlier or later, not over. @throws Problem 404, 403, 409, 412, 422, 428 */
    @Transactional
    public WatchView change(Caller caller, UUID id, String ifMatch, LocalDate untilDay) {
        PlatformWatch watch = held(caller, id, ifMatch, WatchAct.CHANGE);
        if (untilDay.isBefore(calendar.today()) || untilDay.isBefore(watch.fromDay)) {
            throw new Problem(WatchProblem.WATCH_DAYS).withError("untilDay", "INVALID");
        }
        refuseOverlap(caller, id, watch.fromDay, untilDay);
        watch.untilDay = untilDay;
        rows.flush();
        sendBack(caller);
        return named(caller, watch, "watch.change");
    }

    /** Takes it back before it began. @throws Problem 404, 403, 409, 412, 428 */
    @Transactional
    public WatchView cancel(Caller caller, UUID id, String ifMatch) {
        PlatformWatch watch = held(caller, id, ifMatch, WatchAct.CANCEL);
        watch.state = WatchState.CANCELLED;
        rows.flush();
        sendBack(caller);
        return named(caller, watch, "watch.cancel");
    }

    /** 交接单, written or written anew. @throws Problem 404, 403, 409, 412, 428; 422 when it names somebody of what is open */
    @Transactional
    public WatchView write(Caller caller, UUID id, String ifMatch, HandoverNoteRequest request) {
        PlatformWatch watch = held(caller, id, ifMatch, WatchAct.WRITE);
        List<UUID> open = leads.open(caller);
        String lastNumber =
                request.lastNumber() == null ? null : request.lastNumber().strip();
        if (leads.namedIn(caller, lastNumber + "\n" + request.note(), open)) {
            throw new Problem(WatchProblem.HANDOVER_NAMES_SOMEBODY).withError("note", "NAMES_SOMEBODY");
        }
        PlatformWatch next = rights.next(watch).orElseThrow(() -> new Problem(WatchProblem.WATCH_NO_NEXT));
        watch.state = WatchState.WRITTEN;
        watch.takenBy = next.id;
        watch.taker = next.person;
        watch.writtenBy = caller.person();
        watch.writtenOn = calendar.today();
        watch.unentered = request.unentered();
        watch.decidedOn = null;
        seal.keep(watch, new HandoverWords(lastNumber, request.note().strip(), null));
        rows.setOpen(id, open);
        return done(caller, watch, "watch.write");
    }

    /** Confirms the note, or returns it. @throws Problem 404, 403, 409, 412, 428; 422 to return it without a word */
    @Transactional
    public WatchView decide(Caller caller, UUID id, String ifMatch, HandoverDecision decision) {
        WatchAct act = decision.confirmed() ? WatchAct.CONFIRM : WatchAct.RETURN;
        PlatformWatch watch = held(caller, id, ifMatch, act);
        boolean silent = decision.remark() == null || decision.remark().isBlank();
        if (!decision.confirmed() && silent) {
            throw new Problem(WatchProblem.HANDOVER_REMARK).withError("remark", "REQUIRED");
        }
        if (!decision.confirmed()) {
            HandoverWords words = seal.open(watch);
            seal.keep(
                    watch,
                    new HandoverWords(
                            words.lastNumber(), words.note(), decision.remark().strip()));
        }
        watch.state = decision.confirmed() ? WatchState.CONFIRMED : WatchState.RETURNED;
        watch.decidedOn = calendar.today();
        return done(caller, watch, decision.confirmed() ? "watch.confirm" : "watch.return");
    }

    /** A note to somebody who does not come next any more goes back to the one who wrote it. */
    private void sendBack(Caller caller) {
        for (PlatformWatch watch : rows.open(caller)) {
            boolean stands = watch.state != WatchState.WRITTEN
                    || rights.next(watch)
                            .filter(next -> next.id.equals(watch.takenBy))
                            .isPresent();
            if (!stands) {
                watch.state = WatchState.RETURNED;
                watch.decidedOn = calendar.today();
                trail.record("watch.return", "watch", watch.id, Map.of());
            }
        }
    }

    private PlatformWatch held(Caller caller, UUID id, String ifMatch, WatchAct act) {
        PlatformWatch watch = rows.lock(caller, id);
        IfMatch.check(ifMatch, watch.version);
        WatchTransition step = WatchTransition.of(watch.state, act)
                .orElseThrow(() -> new Problem(WatchProblem.WATCH_STEP_NOT_POSSIBLE));
        if (!rights.is(step.who(), caller, watch)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        step.needs().stream()
                .filter(need -> !rights.met(need, watch))
                .findFirst()
                .ifPresent(need -> {
                    throw new Problem(
                            need == WatchNeed.NEXT ? WatchProblem.WATCH_NO_NEXT : WatchProblem.WATCH_STEP_NOT_POSSIBLE);
                });
        return watch;
    }

    private void refuseOverlap(Caller caller, UUID but, LocalDate from, LocalDate until) {
        rows.overlapping(caller.bureau(), but, from, until).ifPresent(other -> {
            throw new Problem(
                            WatchProblem.WATCH_OVERLAPS,
                            people.ref(other.person).name(),
                            other.fromDay,
                            other.untilDay)
                    .withError("fromDay", "TAKEN");
        });
    }

    private WatchView named(Caller caller, PlatformWatch watch, String act) {
        outbox.watch(
                watch.bureau,
                watch.id,
                watch.person,
                watch.fromDay,
                watch.untilDay,
                watch.state == WatchState.CANCELLED);
        return done(caller, watch, act);
    }

    private WatchView done(Caller caller, PlatformWatch watch, String act) {
        rows.flush();
        trail.record(act, "watch", watch.id, Map.of());
        return views.of(caller, watch);
    }
}
