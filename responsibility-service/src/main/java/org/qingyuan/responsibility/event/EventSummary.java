package org.qingyuan.responsibility.event;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.roster.RosterKind;

/**
 * An event in a list.
 *
 * @param list the list whose entry it is; null when it was opened by hand
 * @param opened how many obligations it has that were not closed
 * @param done how many of them are fulfilled
 * @param overdue how many of them are overdue
 * @param due the next one that is not fulfilled
 */
public record EventSummary(
        UUID id,
        String title,
        @Nullable NamedRef person,
        @Nullable RosterKind list,
        LocalDate occurredOn,
        @Nullable NamedRef unit,
        long opened,
        long done,
        long overdue,
        @Nullable LocalDate due,
        @Nullable LocalDate withdrawnOn,
        int version) {

    static EventSummary of(Tuple row) {
        String list = row.get("list", String.class);
        return new EventSummary(
                row.get("id", UUID.class),
                row.get("title", String.class),
                NamedRef.of(row.get("person", UUID.class), row.get("person_name", String.class)),
                list == null ? null : RosterKind.valueOf(list),
                row.get("occurred_on", LocalDate.class),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                row.get("opened", Long.class),
                row.get("done", Long.class),
                row.get("overdue", Long.class),
                row.get("due", LocalDate.class),
                row.get("withdrawn_on", LocalDate.class),
                row.get("version", Integer.class));
    }
}
