package org.qingyuan.responsibility.reminder.entry;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.register.RegisterKind;
import org.qingyuan.responsibility.reminder.ReminderAudience;

/**
 * A reminder of what is due in a register.
 *
 * @param daysBefore the lead time, in days before the due date; negative: days overdue
 * @param overtaken a later reminder speaks of the same entry
 * @param open whether it is still due
 */
public record EntryReminderView(
        UUID id,
        UUID entry,
        RegisterKind kind,
        String title,
        NamedRef unit,
        ReminderAudience audience,
        LocalDate due,
        int daysBefore,
        LocalDate recordedOn,
        boolean overtaken,
        @Nullable Instant readAt,
        boolean open) {

    static EntryReminderView of(Tuple row) {
        return new EntryReminderView(
                row.get("id", UUID.class),
                row.get("entry", UUID.class),
                RegisterKind.valueOf(row.get("kind", String.class)),
                row.get("title", String.class),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                ReminderAudience.valueOf(row.get("audience", String.class)),
                row.get("due", LocalDate.class),
                row.get("days_before", Integer.class),
                row.get("recorded_on", LocalDate.class),
                row.get("overtaken", Boolean.class),
                row.get("read_at", Instant.class),
                row.get("open", Boolean.class));
    }
}
