package org.qingyuan.responsibility.reminder;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.obligation.ObligationState;
import org.qingyuan.responsibility.reading.Numbered;

/**
 * A reminder in somebody's inbox.
 *
 * @param owner who owes it, where that is not a unit: a leader by name and office, a branch, an event
 * @param dueWritten the day that the words give, where a free day moved it
 * @param dueOriginal the due date before it was postponed on request
 * @param daysBefore the lead time, in days before the due date; negative: days overdue
 * @param recordedOn business day on which it came into the inbox
 * @param overtaken a later reminder speaks of the same obligation
 * @param state of the obligation, today
 * @param inPerson owed by the reader, its page another unit's: the own integrity file shows it
 */
public record ReminderView(
        UUID id,
        UUID obligation,
        UUID plan,
        Numbered item,
        String clause,
        NamedRef unit,
        @Nullable String owner,
        ReminderAudience audience,
        LocalDate starts,
        LocalDate due,
        @Nullable LocalDate dueWritten,
        @Nullable LocalDate dueOriginal,
        int daysBefore,
        LocalDate recordedOn,
        boolean overtaken,
        @Nullable Instant readAt,
        int required,
        long accepted,
        ObligationState state,
        boolean inPerson) {

    static ReminderView of(Tuple row) {
        return new ReminderView(
                row.get("id", UUID.class),
                row.get("obligation", UUID.class),
                row.get("plan", UUID.class),
                new Numbered(row.get("item_no", String.class), row.get("item_name", String.class)),
                row.get("clause_text", String.class),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                "UNIT".equals(row.get("owner_kind", String.class)) ? null : row.get("owner_name", String.class),
                ReminderAudience.valueOf(row.get("audience", String.class)),
                row.get("starts", LocalDate.class),
                row.get("due", LocalDate.class),
                row.get("due_written", LocalDate.class),
                row.get("due_original", LocalDate.class),
                row.get("days_before", Integer.class),
                row.get("recorded_on", LocalDate.class),
                row.get("overtaken", Boolean.class),
                row.get("read_at", Instant.class),
                row.get("required", Integer.class),
                row.get("accepted", Long.class),
                ObligationState.valueOf(row.get("state", String.class)),
                row.get("in_person", Boolean.class));
    }
}
