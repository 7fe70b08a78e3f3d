package org.qingyuan.responsibility.reminder.entry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.register.RegisterSight;
import org.qingyuan.responsibility.reminder.ReminderRecorder;

/** Reminders of what is due in the registers, beside those of obligations in the same inbox. */
@ApplicationScoped
public class EntryReminders {
    private final EntityManager entities;
    private final ReminderRecorder recorder;
    private final Trail trail;

    EntryReminders(EntityManager entities, ReminderRecorder recorder, Trail trail) {
        this.entities = entities;
        this.recorder = recorder;
        this.trail = trail;
    }

    /**
     * Records what is due in the bureau's registers on that day. Any number of replicas may call it at any time.
     *
     * @return how many reminders are new
     */
    @Transactional
    public long record(String bureau, LocalDate day, Instant now) {
        return recorder.record(
                "register-reminder", EntryReminderSql.RECORD, "reminder.record-register", bureau, day, now);
    }

    /** Newest first; {@code limit + 1} rows at most; of entries that the caller still sees. */
    public List<EntryReminderView> list(Caller caller, UUID unit, String q, boolean unread, Cursor after, int limit) {
        Sql sql = mine(EntryReminderSql.LIST, caller)
                .when(unit, "and r.unit = :ofUnit", "ofUnit")
                .when(Sql.contains(q), "and e.title like :q", "q")
                .when(after == null ? null : after.uuid(0), "and r.id < :after", "after");
        if (unread) {
            sql.add(EntryReminderSql.UNREAD);
        }
        return sql.add("order by r.id desc limit :limit").with("limit", limit + 1).rows(entities).stream()
                .map(EntryReminderView::of)
                .toList();
    }

    /** Those that nobody read, that no later one overtook, and whose entry is still due. */
    public long unread(Caller caller) {
        return mine(EntryReminderSql.COUNT, caller)
                .add(EntryReminderSql.UNREAD)
                .rows(entities)
                .getFirst()
                .get("n", Long.class);
    }

    /** @param reminders of the caller; those of others are left alone; null: all */
    @Transactional
    public void read(Caller caller, List<UUID> reminders) {
        String which = reminders == null ? "" : " and id in (:reminders)";
        var update = entities.createNativeQuery("""
                        update register_reminder set read_at = :now
                         where bureau = :bureau and recipient = :me and read_at is null
                        """ + which)
                .setParameter("now", Instant.now())
                .setParameter("bureau", caller.bureau())
                .setParameter("me", person(caller));
        if (reminders != null) {
            update.setParameter("reminders", reminders);
        }
        int read = update.executeUpdate();
        if (read > 0) {
            trail.record("reminder.read-register", "person", caller.person(), Map.of("reminders", read));
        }
    }

    private static Sql mine(String select, Caller caller) {
        return RegisterSight.visible(new Sql(select), caller).with("me", person(caller));
    }

    private static UUID person(Caller caller) {
        if (caller.person() == null) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return caller.person();
    }
}
