package org.qingyuan.responsibility.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.plan.DueShift;
import org.qingyuan.responsibility.roster.RosterKind;
import org.qingyuan.responsibility.schedule.Window;
import org.qingyuan.responsibility.schedule.Windows;

/** 开立: makes the obligations that events bring, within the transaction of whoever made the event known. */
@ApplicationScoped
public class EventOpening {
    private final EntityManager entities;
    private final BusinessCalendar calendar;
    private final Trail trail;

    EventOpening(EntityManager entities, BusinessCalendar calendar, Trail trail) {
        this.entities = entities;
        this.calendar = calendar;
        this.trail = trail;
    }

    /** Opens what the entries of all lists bring under the plans in force and is not open yet. */
    public void openEntries(Caller caller) {
        entities.flush();
        Arrays.stream(RosterKind.values()).filter(RosterKind::opensEvents).forEach(kind -> entities.createNativeQuery(
                        EventSql.EVENTS_OF_ENTRIES)
                .setParameter("bureau", caller.bureau())
                .setParameter("kind", kind.name())
                .setParameter("title", kind.title())
                .setParameter("confidential", kind.confidential())
                .setParameter("unit", text(caller.unit()))
                .setParameter("by", text(caller.person()))
                .setParameter("at", Instant.now())
                .executeUpdate());
        inBureau(EventSql.DUTIES_OF_ENTRIES, caller.bureau()).executeUpdate();
        openObligations(caller.bureau());
    }

    /** Opens what events ask for that were paired with duties by hand. */
    void openObligations(String bureau) {
        entities.flush();
        LocalDate day = calendar.today();
        inBureau(EventSql.PARTIES, bureau).setParameter("day", day).executeUpdate();
        openWindows(bureau, day);
        inBureau(EventSql.OBLIGATIONS, bureau).setParameter("day", day).executeUpdate();
        inBureau(EventSql.OBLIGATION_UNITS, bureau).executeUpdate();
    }

    private void openWindows(String bureau, LocalDate day) {
        List<Tuple> days = new Sql(EventSql.FRESH_DAYS)
                .with("bureau", bureau)
                .with("day", day)
                .rows(entities);
        for (Tuple row : days) {
            Window window = Windows.fromEvent(
                    row.get("occurred_on", LocalDate.class),
                    row.get("term_days", Integer.class),
                    row.get("required", Integer.class),
                    row.get("valid_to", LocalDate.class),
                    DueShift.valueOf(row.get("due_shift", String.class)),
                    calendar.workdays());
            entities.unwrap(Session.class)
                    .createNativeMutationQuery(EventSql.WINDOW)
                    .setParameter("duty", row.get("duty", UUID.class))
                    .setParameter("starts", window.starts())
                    .setParameter("ends", window.ends())
                    .setParameter("due", window.due())
                    .setParameter("required", window.required())
                    .setParameter("written", window.dueWritten(), LocalDate.class)
                    .executeUpdate();
        }
    }

    /** Opens an event that a service names by its reference: the event of a duty of mechanisms 5 and 6 (domain: 5.2). */
    public UUID openNamed(Caller source, String bureau, UUID duty, String title, LocalDate day) {
        DutyEvent event = new DutyEvent();
        event.id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        event.bureau = bureau;
        event.title = title;
        event.occurredOn = day;
        event.openedBy = source.person();
        event.openedAt = Instant.now();
        entities.persist(event);
        entities.flush();
        entities.createNativeQuery("insert into duty_event_duty (event, duty) values (:event, :duty)")
                .setParameter("event", event.id)
                .setParameter("duty", duty)
                .executeUpdate();
        openObligations(bureau);
        return event.id;
    }

    /** Takes back what an entry opened. */
    public void withdrawEntry(Caller caller, UUID entry, String reason) {
        entities.createQuery("from DutyEvent where bureau = :bureau and rosterEntry = :entry", DutyEvent.class)
                .setParameter("bureau", caller.bureau())
                .setParameter("entry", entry)
                .getResultStream()
                .forEach(event -> withdraw(caller, event, reason));
    }

    /** Ends every obligation of an event with the reason; records that were written stay. */
    void withdraw(Caller caller, DutyEvent event, String reason) {
        event.withdrawnOn = calendar.today();
        event.withdrawnBy = caller.person();
        event.withdrawnReason = reason;
        entities.flush();
        entities.createNativeQuery(EventSql.CLOSE)
                .setParameter("day", event.withdrawnOn)
                .setParameter("reason", reason)
                .setParameter("event", event.id)
                .executeUpdate();
        trail.recordIn(event.bureau, "event.withdraw", "event", event.id, Map.of());
    }

    private Query inBureau(String sql, String bureau) {
        return entities.createNativeQuery(sql).setParameter("bureau", bureau);
    }

    private static String text(UUID id) {
        return id == null ? null : id.toString();
    }
}
