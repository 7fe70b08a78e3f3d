package org.qingyuan.cases.clock;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.cases.rules.ClockKind;
import org.qingyuan.cases.rules.Limit;
import org.qingyuan.cases.rules.RuleSet;
import org.qingyuan.kit.calendar.BusinessCalendar;

/** Starts and stops the clocks of a lead, inside the transaction of the act that does so. */
@ApplicationScoped
public class Clocks {
    private final EntityManager entities;
    private final BusinessCalendar calendar;

    Clocks(EntityManager entities, BusinessCalendar calendar) {
        this.entities = entities;
        this.calendar = calendar;
    }

    /** Nothing runs where the rule set sets no limit. */
    public void start(UUID lead, ClockKind kind, LocalDate from, RuleSet rules) {
        rules.limit(kind).ifPresent(limit -> start(lead, kind, from, limit));
    }

    private void start(UUID lead, ClockKind kind, LocalDate from, Limit limit) {
        stop(lead, kind);
        LeadClock clock = new LeadClock();
        clock.lead = lead;
        clock.kind = kind;
        clock.starts = from;
        clock.firstDue = limit.span().after(from, calendar.workdays());
        clock.due = clock.firstDue;
        clock.basis = limit;
        entities.persist(clock);
    }

    public void stop(UUID lead, ClockKind kind) {
        running(lead, kind).ifPresent(clock -> {
            clock.suspendedOn = null;
            clock.stoppedOn = calendar.today();
            entities.flush();
        });
    }

    public void stopAll(UUID lead) {
        all(lead).stream().filter(clock -> clock.stoppedOn == null).forEach(clock -> stop(lead, clock.kind));
    }

    /** Once, by what the limit allows; a superior's own deadline stays. */
    public void extend(UUID lead, ClockKind kind) {
        LeadClock clock = running(lead, kind).orElseThrow();
        clock.extensions++;
        if (!clock.superiorDue) {
            clock.due = clock.basis.extension().after(clock.due, calendar.workdays());
        }
    }

    public void suspend(UUID lead, ClockKind kind) {
        running(lead, kind).orElseThrow().suspendedOn = calendar.today();
    }

    /** The days for which it stood still are given back; a superior's own deadline stays. */
    public void resume(UUID lead, ClockKind kind) {
        LeadClock clock = running(lead, kind).orElseThrow();
        if (!clock.superiorDue) {
            clock.due = clock.basis.span().later(clock.due, clock.suspendedOn, calendar.today(), calendar.workdays());
        }
        clock.suspendedOn = null;
    }

    /** A superior's own deadline: earlier or later than the limit, it goes before it. */
    public boolean setSuperiorDue(UUID lead, ClockKind kind, LocalDate due) {
        Optional<LeadClock> clock = running(lead, kind);
        clock.ifPresent(running -> {
            running.superiorDue = true;
            running.due = due;
        });
        return clock.isPresent();
    }

    public void urge(UUID lead) {
        all(lead).stream().filter(clock -> clock.stoppedOn == null).forEach(clock -> clock.urged++);
    }

    public Optional<ClockView> runningView(UUID lead, ClockKind kind) {
        return running(lead, kind).map(clock -> view(clock, 0));
    }

    /** In the order in which they began. */
    public List<ClockView> views(UUID lead, int yellowDays) {
        return all(lead).stream().map(clock -> view(clock, yellowDays)).toList();
    }

    private ClockView view(LeadClock clock, int yellowDays) {
        return new ClockView(
                clock.kind,
                clock.starts,
                clock.due,
                clock.firstDue,
                clock.basis,
                clock.extensions,
                clock.superiorDue,
                clock.urged,
                clock.suspendedOn,
                clock.stoppedOn,
                clock.stoppedOn != null
                        ? null
                        : Colour.of(clock.due, clock.suspendedOn != null, calendar.today(), yellowDays));
    }

    private Optional<LeadClock> running(UUID lead, ClockKind kind) {
        return all(lead).stream()
                .filter(clock -> clock.kind == kind && clock.stoppedOn == null)
                .findFirst();
    }

    private List<LeadClock> all(UUID lead) {
        return entities.createQuery("from LeadClock where lead = :lead order by starts, id", LeadClock.class)
                .setParameter("lead", lead)
                .getResultList();
    }
}
