package org.qingyuan.responsibility.audit;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;

/**
 * Who held a post with economic responsibility and holds it no more.
 *
 * @param leftOn the last day
 * @param audit of that leader in that post: on leaving, or one that is not over
 * @param plannable whether the caller may plan the audit on leaving now; not while another audit of that leader in that post is open
 */
public record FormerHolder(
        UUID post,
        String title,
        NamedRef leader,
        NamedRef unit,
        LocalDate leftOn,
        @Nullable UUID audit,
        @Nullable AuditState state,
        @Nullable LocalDate plannedOn,
        boolean plannable) {

    /** @param keeper who keeps the schedule; null for who only reads */
    static FormerHolder of(Tuple row, UUID keeper) {
        String state = row.get("state", String.class);
        UUID person = row.get("person", UUID.class);
        return new FormerHolder(
                row.get("post", UUID.class),
                row.get("title", String.class),
                NamedRef.of(person, row.get("person_name", String.class)),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                row.get("left_on", LocalDate.class),
                row.get("audit", UUID.class),
                state == null ? null : AuditState.valueOf(state),
                row.get("planned_on", LocalDate.class),
                keeper != null && state == null && !row.get("busy", Boolean.class) && !keeper.equals(person));
    }
}
