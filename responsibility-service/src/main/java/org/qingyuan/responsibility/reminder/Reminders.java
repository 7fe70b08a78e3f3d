package org.qingyuan.responsibility.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.obligation.Confidential;
import org.qingyuan.responsibility.obligation.OwnDuty;
import org.qingyuan.responsibility.obligation.Sight;

/** Records what people are reminded of, and keeps each person's inbox. */
@ApplicationScoped
public class Reminders {
    private final EntityManager entities;
    private final BusinessCalendar calendar;
    private final ReminderRecorder recorder;
    private final Trail trail;

    Reminders(EntityManager entities, BusinessCalendar calendar, ReminderRecorder recorder, Trail trail) {
        this.entities = entities;
        this.calendar = calendar;
        this.recorder = recorder;
        this.trail = trail;
    }

    /** Bureaus that have a plan in force or something due in a register. */
    @Transactional
    public List<String> bureaus() {
        return new Sql("""
                        select bureau from plan where state = 'IN_FORCE'
                        union select bureau from register_entry where due is not null
                        order by 1
                        """)
                .rows(entities).stream().map(row -> row.get(0, String.class)).toList();
    }

    /**
     * Records what is due in the bureau on that day. Any number of replicas may call it at any time.
     *
     * @return how many reminders are new
     */
    @Transactional
    public long record(String bureau, LocalDate day, Instant now) {
        return recorder.record("reminder", ReminderSql.RECORD, "reminder.record", bureau, day, now);
    }

    /** Newest first; {@code limit + 1} rows at most; of what the caller may still know. */
    public List<ReminderView> list(Caller caller, ReminderFilter filter, boolean unread, Cursor after, int limit) {
        Sql sql = filter.narrow(mine(ReminderSql.LIST, caller))
                .when(after == null ? null : after.uuid(0), "and r.id < :after", "after");
        if (unread) {
            sql.add(ReminderSql.UNREAD);
        }
        return sql.add("order by r.id desc limit :limit").with("limit", limit + 1).rows(entities).stream()
                .map(ReminderView::of)
                .toList();
    }

    /** Those that nobody read, that no later one overtook, and whose obligation is still open. */
    public long unread(Caller caller) {
        return mine(ReminderSql.COUNT, caller).rows(entities).getFirst().get("n", Long.class);
    }

    /** @param reminders of the caller; those of others are left alone; null: all */
    @Transactional
    public void read(Caller caller, List<UUID> reminders) {
        String which = reminders == null ? "" : " and id in (:reminders)";
        var update = entities.createNativeQuery(
                        "update reminder set read_at = :now where bureau = :bureau and recipient = :me and read_at is null"
                                + which)
                .setParameter("now", Instant.now())
                .setParameter("bureau", caller.bureau())
                .setParameter("me", person(caller));
        if (reminders != null) {
            update.setParameter("reminders", reminders);
        }
        int read = update.executeUpdate();
        if (read > 0) {
            trail.record("reminder.read", "person", caller.person(), Map.of("reminders", read));
        }
    }

    private Sql mine(String select, Caller caller) {
        Sql sql = new Sql(select)
                .with("bureau", caller.bureau())
                .with("me", person(caller))
                .with("wholeBureau", Sight.wholeBureau(caller))
                .with("today", calendar.today());
        return OwnDuty.owing(Confidential.knowing(sql, caller), caller.person());
    }

    /** An inbox belongs to a person; an account without one has none. */
    private static UUID person(Caller caller) {
        if (caller.person() == null) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return caller.person();
    }
}
