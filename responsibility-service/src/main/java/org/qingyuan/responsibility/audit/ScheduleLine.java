package org.qingyuan.responsibility.audit;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;

/**
 * One leader with economic responsibility.
 *
 * @param lastOn when the last audit of this post was reported, or a record of it accepted
 * @param due of what the plan in force asks for and nobody fulfilled yet; else counted from the last one
 * @param owed whether an obligation stands behind the date
 * @param audit the one that is planned or under way
 * @param plannable whether the caller may put the leader into the plan now
 */
public record ScheduleLine(
        UUID post,
        String title,
        NamedRef leader,
        NamedRef unit,
        @Nullable LocalDate lastOn,
        @Nullable LocalDate due,
        AuditDue standing,
        @Nullable UUID obligation,
        boolean owed,
        @Nullable UUID audit,
        @Nullable AuditState state,
        @Nullable LocalDate plannedOn,
        boolean plannable) {

    /** @param keeper who keeps the schedule; null for who only reads */
    static ScheduleLine of(Tuple row, LocalDate today, UUID keeper) {
        String state = row.get("state", String.class);
        UUID obligation = row.get("obligation", UUID.class);
        LocalDate due = row.get("due", LocalDate.class);
        return new ScheduleLine(
                row.get("post", UUID.class),
                row.get("title", String.class),
                NamedRef.of(row.get("person", UUID.class), row.get("person_name", String.class)),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                row.get("last_on", LocalDate.class),
                due,
                AuditDue.of(due, today),
                obligation,
                obligation != null,
                row.get("audit", UUID.class),
                state == null ? null : AuditState.valueOf(state),
                row.get("planned_on", LocalDate.class),
                keeper != null && state == null && !keeper.equals(row.get("person", UUID.class)));
    }
}
