package org.qingyuan.inspection.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.inspection.notice.OwnerNotices;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;

/**
 * 考评提醒: who still has something to do when a stage is about to end is told once, and the office when a notice of the round was
 * refused; everybody sees the own ones.
 */
@ApplicationScoped
public class RoundReminders {
    private final OwnerNotices notices;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    RoundReminders(OwnerNotices notices, BusinessCalendar calendar, EntityManager entities, Trail trail) {
        this.notices = notices;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    /**
     * Records what is due to be told by that day. Any number of replicas may do it at once: the unique key lets each reminder be
     * recorded once. In the same transaction it is written down that letters are to go out.
     *
     * @return how many were new
     */
    @Transactional
    public int record(LocalDate today, Instant at) {
        int recorded = 0;
        for (String sql : List.of(
                ReminderSql.RECORD_OBJECTS,
                ReminderSql.RECORD_SCORED,
                ReminderSql.RECORD_ORDERS,
                ReminderSql.RECORD_SENT_BACK,
                ReminderSql.RECORD_TEAMS,
                ReminderSql.RECORD_OFFICE,
                ReminderSql.RECORD_REFUSED)) {
            List<UUID> fresh = new Statement(sql)
                    .with("today", today)
                    .with("at", at)
                    .rows(entities, row -> row.get("id", UUID.class));
            fresh.forEach(id -> tell(id, today));
            recorded += fresh.size();
        }
        return recorded;
    }

    /**
     * Records, and tells by letter, that the circular of a published round was corrected.
     *
     * @param objects whose owners are told; null: all of the round
     */
    public void corrected(UUID round, UUID @Nullable [] objects) {
        LocalDate today = calendar.today();
        List<UUID> fresh = new Statement(ReminderSql.RECORD_CORRECTED)
                .with("round", round)
                .with("objects", objects)
                .with("today", today)
                .with("at", Instant.now())
                .rows(entities, row -> row.get("id", UUID.class));
        fresh.forEach(id -> tell(id, today));
    }

    private void tell(UUID reminder, LocalDate today) {
        new Statement(ReminderSql.TO_TELL)
                .with("id", reminder)
                .with("today", today)
                .rows(entities)
                .forEach(row -> notices.letter(row.get("round", UUID.class), RoundLetter.of(row)));
    }

    /** Newest first; {@code limit + 1} rows at most. */
    List<RoundReminderView> list(Caller caller, boolean unread, @Nullable Cursor after, int limit) {
        return mine(caller, unread)
                .when(after == null ? null : after.uuid(0), "and id < :after", "after")
                .add("order by id desc limit :limit")
                .with("limit", limit + 1)
                .rows(entities, RoundReminderView::of);
    }

    int unread(Caller caller) {
        return mine(caller, true).rows(entities).size();
    }

    /** @param reminders of the caller, those of others are left alone; null: all */
    @Transactional
    void read(Caller caller, @Nullable List<UUID> reminders) {
        List<UUID> own = mine(caller, false).add("and read_at is null").rows(entities, RoundReminderView::of).stream()
                .map(RoundReminderView::id)
                .filter(id -> reminders == null || reminders.contains(id))
                .toList();
        for (UUID id : own) {
            new Statement("""
                            insert into round_reminder_read (reminder, bureau, account, read_at)
                            values (:id, :bureau, :account, :at) on conflict do nothing
                            """)
                    .with("id", id)
                    .with("bureau", caller.bureau())
                    .with("account", caller.account())
                    .with("at", Instant.now())
                    .run(entities);
        }
        if (!own.isEmpty()) {
            trail.record("round-reminder.read", "account", caller.account(), Map.of("reminders", own.size()));
        }
    }

    private static Statement mine(Caller caller, boolean unread) {
        return new Statement(ReminderSql.MINE)
                .add(unread ? "where open and read_at is null" : "where true")
                .with("bureau", caller.bureau())
                .with("account", caller.account())
                .with("unit", caller.unit())
                .with("person", caller.person())
                .with("unitPeople", caller.has(Roles.STAFF, Roles.UNIT_LEADER))
                .with("office", caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD, Roles.SUPERIOR));
    }
}
