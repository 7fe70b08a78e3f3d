package org.qingyuan.responsibility.subtask;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.reading.Numbered;

/**
 * @param assignee the person; of a post its title, with the holder of today: a successor where there is one
 * @param record that shows it
 * @param overdue not done and past its day
 * @param editable whether the caller may change it
 * @param tickable whether the caller may tick it off, or open it again
 * @param orphaned to be done by nobody: the person left the unit, or the post is vacant
 */
public record SubtaskView(
        UUID id,
        UUID obligation,
        Numbered item,
        String clause,
        NamedRef unit,
        String title,
        AssigneeKind assigneeKind,
        NamedRef assignee,
        LocalDate due,
        @Nullable LocalDate doneOn,
        @Nullable String doneBy,
        @Nullable NamedRef record,
        boolean overdue,
        boolean editable,
        boolean tickable,
        boolean orphaned,
        int version) {

    static SubtaskView of(Tuple row) {
        UUID record = row.get("record", UUID.class);
        return new SubtaskView(
                row.get("id", UUID.class),
                row.get("obligation", UUID.class),
                new Numbered(row.get("item_no", String.class), row.get("item_name", String.class)),
                row.get("clause_text", String.class),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                row.get("title", String.class),
                AssigneeKind.valueOf(row.get("assignee_kind", String.class)),
                NamedRef.of(row.get("assignee", UUID.class), row.get("assignee_name", String.class)),
                row.get("due", LocalDate.class),
                row.get("done_on", LocalDate.class),
                row.get("done_by_name", String.class),
                record == null ? null : NamedRef.of(record, row.get("record_title", String.class)),
                row.get("overdue", Boolean.class),
                row.get("editable", Boolean.class),
                row.get("tickable", Boolean.class),
                row.get("orphaned", Boolean.class),
                row.get("version", Integer.class));
    }
}
