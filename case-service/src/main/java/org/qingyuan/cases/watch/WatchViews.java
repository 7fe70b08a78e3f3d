package org.qingyuan.cases.watch;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import org.qingyuan.cases.clock.Colour;
import org.qingyuan.cases.lead.PlatformLeads;
import org.qingyuan.cases.people.People;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;

/** A watch as the caller may see it: what was open then is counted for each reader anew. */
@ApplicationScoped
class WatchViews {
    /** From how many days before its last day a hand-over is due soon. */
    private static final int SOON = 2;

    private static final int MONTH = 31;

    private final WatchRows rows;
    private final WatchRights rights;
    private final HandoverSeal seal;
    private final PlatformLeads leads;
    private final People people;
    private final BusinessCalendar calendar;

    WatchViews(
            WatchRows rows,
            WatchRights rights,
            HandoverSeal seal,
            PlatformLeads leads,
            People people,
            BusinessCalendar calendar) {
        this.rows = rows;
        this.rights = rights;
        this.seal = seal;
        this.leads = leads;
        this.people = people;
        this.calendar = calendar;
    }

    WatchView of(Caller caller, PlatformWatch watch) {
        PlatformWatch next = rights.next(watch).orElse(null);
        return new WatchView(
                watch.id,
                people.ref(watch.person),
                watch.fromDay,
                watch.untilDay,
                watch.state,
                people.ref(watch.namedBy),
                watch.namedOn,
                next == null ? null : people.ref(next.person),
                next == null ? null : colour(watch),
                handover(caller, watch),
                rights.of(caller, watch),
                watch.version);
    }

    WatchDayView today(Caller caller) {
        LocalDate today = calendar.today();
        List<PlatformWatch> coming = rows.endingFrom(caller, today);
        WatchView onDuty = coming.stream()
                .filter(watch -> watch.holds(today))
                .findFirst()
                .map(watch -> of(caller, watch))
                .orElse(null);
        LocalDate uncovered = today.datesUntil(today.plusDays(MONTH))
                .filter(day -> coming.stream().noneMatch(watch -> watch.holds(day)))
                .findFirst()
                .orElse(null);
        List<WatchView> waiting = rows.open(caller).stream()
                .filter(watch -> waits(caller, watch))
                .map(watch -> of(caller, watch))
                .toList();
        return new WatchDayView(onDuty, leads.open(caller).size(), uncovered, waiting);
    }

    /** The officer's own note shortly before he leaves or once it came back, and what is handed to the caller. */
    private boolean waits(Caller caller, PlatformWatch watch) {
        List<WatchAct> acts = rights.of(caller, watch);
        boolean leaves = watch.person.equals(caller.person())
                && watch.state != WatchState.WRITTEN
                && (watch.state == WatchState.RETURNED || colour(watch) != Colour.GREEN);
        return acts.contains(WatchAct.CONFIRM) || leaves && acts.contains(WatchAct.WRITE);
    }

    private Colour colour(PlatformWatch watch) {
        boolean owed = watch.state != WatchState.CONFIRMED && watch.state != WatchState.CANCELLED;
        return owed ? Colour.of(watch.untilDay, false, calendar.today(), SOON) : null;
    }

    private HandoverView handover(Caller caller, PlatformWatch watch) {
        if (watch.sealed == null) {
            return null;
        }
        HandoverWords words = seal.open(watch);
        return new HandoverView(
                people.ref(watch.taker),
                people.ref(watch.writtenBy),
                watch.writtenOn,
                watch.unentered,
                leads.known(caller, rows.open(watch.id)),
                words.lastNumber(),
                words.note(),
                words.remark(),
                watch.decidedOn);
    }
}
