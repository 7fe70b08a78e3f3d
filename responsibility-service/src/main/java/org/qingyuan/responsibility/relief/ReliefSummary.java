package org.qingyuan.responsibility.relief;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.reading.Numbered;

/**
 * A line of a list.
 *
 * @param item of the first obligation; none while a draft names none
 * @param clause of the first obligation
 * @param obligations how many are asked for
 */
public record ReliefSummary(
        UUID id,
        ReliefKind kind,
        NamedRef unit,
        @Nullable LocalDate until,
        ReliefState state,
        String reason,
        @Nullable Numbered item,
        @Nullable String clause,
        long obligations,
        @Nullable LocalDate decidedOn,
        Instant changedAt,
        int version) {

    static ReliefSummary of(Tuple row) {
        String itemNo = row.get("item_no", String.class);
        Long n = row.get("n", Long.class);
        return new ReliefSummary(
                row.get("id", UUID.class),
                ReliefKind.valueOf(row.get("kind", String.class)),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                row.get("until", LocalDate.class),
                ReliefState.valueOf(row.get("state", String.class)),
                row.get("reason", String.class),
                itemNo == null ? null : new Numbered(itemNo, row.get("item_name", String.class)),
                row.get("clause_text", String.class),
                n == null ? 0 : n,
                row.get("decided_on", LocalDate.class),
                row.get("changed_at", Instant.class),
                row.get("version", Integer.class));
    }
}
