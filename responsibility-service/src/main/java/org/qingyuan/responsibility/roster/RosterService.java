package org.qingyuan.responsibility.roster;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.event.EventOpening;

/** Keeps the lists; what an entry opens, and what its withdrawal closes, happens in the same transaction. */
@ApplicationScoped
public class RosterService {
    private final RosterRepository rosters;
    private final RosterAccess access;
    private final EventOpening events;
    private final BusinessCalendar calendar;
    private final Trail trail;

    RosterService(
            RosterRepository rosters,
            RosterAccess access,
            EventOpening events,
            BusinessCalendar calendar,
            Trail trail) {
        this.rosters = rosters;
        this.access = access;
        this.events = events;
        this.calendar = calendar;
        this.trail = trail;
    }

    /**
     * Adds an entry under the client's id, or corrects basis, remark and last day. The same request again changes nothing.
     *
     * @return whether it was added
     * @throws Problem 404 or 403 as {@link RosterAccess} says; 409 the same twice, or person or day changed
     */
    @Transactional
    public boolean save(Caller caller, UUID id, String ifMatch, RosterEntryRequest request) {
        access.requireEdit(caller, request.kind());
        check(caller, request);
        if (rosters.known(id).isEmpty()) {
            add(caller, id, request);
            events.openEntries(caller);
            return true;
        }
        RosterEntry entry = rosters.lock(caller, id);
        if (ifMatch == null && entry.same(request)) {
            return false;
        }
        IfMatch.check(ifMatch, entry.version);
        change(caller, entry, request);
        return false;
    }

    /**
     * A service announced a sanction, or what the bureau follows up like one: the person is on the list from that day on, and what follows it is opened. Whoever was
     * listed for that day by hand stays as he is.
     *
     * @param source names the bureau; no person
     */
    @Transactional
    public void sanctioned(Caller source, UUID person, LocalDate day, String basis) {
        RosterEntryRequest entry =
                new RosterEntryRequest(RosterKind.SANCTIONED, person, null, null, day, null, basis, "");
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        if (rosters.taken(source.bureau(), id, entry)) {
            return;
        }
        add(source, id, entry);
        events.openEntries(source);
    }

    /**
     * The measure was revoked: what its entry opened is closed, unless another measure of that day stands on which the entry rests from now on.
     *
     * @param other basis of the measure that stands; null for none
     */
    @Transactional
    public void sanctionRevoked(Caller source, UUID person, LocalDate day, String basis, @Nullable String other) {
        rosters.find(
                        "bureau = ?1 and kind = ?2 and person = ?3 and occurredOn = ?4 and basis = ?5 and withdrawnOn is null",
                        source.bureau(),
                        RosterKind.SANCTIONED,
                        person,
                        day,
                        basis)
                .list()
                .forEach(entry -> {
                    if (other != null) {
                        entry.basis = other;
                        rosters.flush();
                        note(source, entry, RosterAct.CHANGE, null);
                        return;
                    }
                    entry.withdrawnOn = calendar.today();
                    entry.withdrawnReason = "处理、处分已撤销";
                    events.withdrawEntry(source, entry.id, entry.withdrawnReason);
                    rosters.flush();
                    note(source, entry, RosterAct.WITHDRAW, entry.withdrawnReason);
                });
    }

    /**
     * case-service named who watches the report platform: an entry under the watch's id, corrected and withdrawn with it. Whoever
     * stands on the list for all of that time by hand stays as he is.
     *
     * @throws Problem 404 for another bureau than the source's; 409 partly, or prolonged into, another entry of the same person; 422 for somebody whom the bureau does not have
     */
    @Transactional
    public void watched(Caller source, UUID watch, DutyOfficerRequest named) {
        if (source.bureau() != null && !source.bureau().equals(named.bureau())) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        Caller inBureau = new Caller(named.bureau(), null, null, source.account(), source.name(), source.roles());
        RosterEntryRequest wanted = new RosterEntryRequest(
                RosterKind.REPORT_DUTY_OFFICER,
                named.person(),
                null,
                null,
                named.fromDay(),
                named.untilDay(),
                "平台值机安排",
                "");
        check(inBureau, wanted);
        RosterEntry present = rosters.known(watch).orElse(null);
        if (present != null && !present.bureau.equals(named.bureau())) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        if (present == null) {
            // Partly on the list already: refused, so that the other days are not lost in silence.
            if (!named.cancelled() && !rosters.covered(named.bureau(), wanted)) {
                add(inBureau, watch, wanted);
            }
        } else if (present.withdrawnOn == null && named.cancelled()) {
            present.withdrawnOn = calendar.today();
            present.withdrawnReason = "值机安排已取消";
            rosters.flush();
            note(inBureau, present, RosterAct.WITHDRAW, present.withdrawnReason);
        } else if (present.withdrawnOn == null && !named.untilDay().equals(present.validTo)) {
            change(inBureau, present, wanted);
        }
    }

    /** Adds without opening: an import opens once, after its last row. */
    void add(Caller caller, UUID id, RosterEntryRequest request) {
        if (rosters.taken(caller.bureau(), id, request)) {
            throw new Problem(ResponsibilityProblem.ROSTER_ENTRY_TWICE);
        }
        RosterEntry entry = new RosterEntry();
        entry.id = id;
        entry.bureau = caller.bureau();
        entry.kind = request.kind();
        entry.person = request.person();
        entry.outsiderName = request.name();
        entry.organisation = request.organisation();
        entry.occurredOn = request.occurredOn();
        entry.addedBy = caller.person();
        entry.addedOn = calendar.today();
        fill(entry, request);
        rosters.persistAndFlush(entry);
        note(caller, entry, RosterAct.ADD, null);
    }

    void change(Caller caller, RosterEntry entry, RosterEntryRequest request) {
        requireStanding(entry);
        if (!entry.isAbout(request)) {
            throw new Problem(ResponsibilityProblem.ROSTER_ENTRY_FIXED);
        }
        if (rosters.taken(caller.bureau(), entry.id, request)) {
            throw new Problem(ResponsibilityProblem.ROSTER_ENTRY_TWICE);
        }
        fill(entry, request);
        rosters.flush();
        note(caller, entry, RosterAct.CHANGE, null);
    }

    /** Ends or withdraws an entry. @throws Problem 409 when it was withdrawn before */
    @Transactional
    public void act(Caller caller, UUID id, String ifMatch, RosterActRequest request) {
        RosterEntry entry = rosters.lock(caller, id);
        access.requireEdit(caller, entry.kind);
        IfMatch.check(ifMatch, entry.version);
        requireStanding(entry);
        switch (request.act()) {
            case END -> {
                LocalDate last = request.on() == null ? calendar.today() : request.on();
                if (last.isBefore(entry.occurredOn)) {
                    throw new Problem(ResponsibilityProblem.PERIOD_REVERSED).withError("on", "PERIOD_REVERSED");
                }
                entry.validTo = last;
            }
            case WITHDRAW -> {
                entry.withdrawnOn = calendar.today();
                entry.withdrawnReason = request.reason().strip();
                events.withdrawEntry(caller, entry.id, entry.withdrawnReason);
            }
            case ADD, CHANGE -> throw new Problem(BaseProblem.INVALID_REQUEST).withError("act", "END, WITHDRAW");
        }
        rosters.flush();
        note(caller, entry, request.act(), request.reason().strip());
    }

    /** @throws Problem 422 for a person that the bureau does not have, or an outsider without name or organisation */
    void check(Caller caller, RosterEntryRequest request) {
        if (request.validTo() != null && request.validTo().isBefore(request.occurredOn())) {
            throw new Problem(ResponsibilityProblem.PERIOD_REVERSED).withError("validTo", "PERIOD_REVERSED");
        }
        boolean outsider = request.person() == null && request.name() != null && request.organisation() != null;
        boolean officer = request.person() != null && request.name() == null && request.organisation() == null;
        if (request.kind().outsiders() ? !outsider : !officer) {
            throw new Problem(ResponsibilityProblem.ROSTER_PERSON_MISSING)
                    .withError(request.kind().outsiders() ? "name" : "person", "REQUIRED");
        }
        if (officer && !rosters.personKnown(caller.bureau(), request.person())) {
            throw new Problem(ResponsibilityProblem.PERSON_NOT_IN_DIRECTORY).withError("person", "UNKNOWN");
        }
    }

    private static void requireStanding(RosterEntry entry) {
        if (entry.withdrawnOn != null) {
            throw new Problem(ResponsibilityProblem.ROSTER_ENTRY_WITHDRAWN);
        }
    }

    private static void fill(RosterEntry entry, RosterEntryRequest request) {
        entry.validTo = request.validTo();
        entry.basis = request.basis();
        entry.note = request.note();
    }

    private void note(Caller caller, RosterEntry entry, RosterAct act, String reason) {
        RosterChange change = new RosterChange();
        change.entry = entry.id;
        change.act = act;
        change.body = entry.body();
        change.reason = reason;
        change.byAccount = caller.account();
        change.byPerson = caller.person();
        change.at = Instant.now();
        change.businessDay = calendar.today();
        rosters.getEntityManager().persist(change);
        trail.recordIn(
                entry.bureau,
                "roster." + act.name().toLowerCase(java.util.Locale.ROOT),
                "roster-entry",
                entry.id,
                Map.of());
    }
}
