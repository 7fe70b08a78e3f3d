package org.qingyuan.responsibility.revision;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;

/**
 * One obligation behind a figure of the preview.
 *
 * @param owner name of whoever owes it
 * @param dueBefore null for one that is new
 * @param dueAfter null for one that closes
 */
public record EffectLine(
        NamedRef unit,
        String owner,
        String clause,
        @Nullable LocalDate dueBefore,
        @Nullable LocalDate dueAfter,
        @Nullable Integer requiredBefore,
        @Nullable Integer requiredAfter) {

    static EffectLine of(Tuple row) {
        return new EffectLine(
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                row.get("owner_name", String.class),
                row.get("clause_text", String.class),
                row.get("due_before", LocalDate.class),
                row.get("due_after", LocalDate.class),
                row.get("required_before", Integer.class),
                row.get("required_after", Integer.class));
    }
}
