package org.qingyuan.responsibility.revision;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;

/**
 * One change of an obligation, with the figures before and after.
 *
 * @param plan the version that it was changed with
 * @param by null for a machine
 */
public record ObligationChangeView(
        UUID id,
        ObligationAct act,
        LocalDate effectiveOn,
        UUID plan,
        NamedRef unitBefore,
        @Nullable NamedRef unitAfter,
        LocalDate dueBefore,
        @Nullable LocalDate dueAfter,
        int requiredBefore,
        @Nullable Integer requiredAfter,
        @Nullable NamedRef by,
        Instant at) {

    static ObligationChangeView of(Tuple row) {
        return new ObligationChangeView(
                row.get("id", UUID.class),
                ObligationAct.valueOf(row.get("act", String.class)),
                row.get("effective_on", LocalDate.class),
                row.get("plan", UUID.class),
                NamedRef.of(row.get("unit_before", UUID.class), row.get("before_name", String.class)),
                NamedRef.of(row.get("unit_after", UUID.class), row.get("after_name", String.class)),
                row.get("due_before", LocalDate.class),
                row.get("due_after", LocalDate.class),
                row.get("required_before", Integer.class),
                row.get("required_after", Integer.class),
                NamedRef.of(row.get("by_person", UUID.class), row.get("person_name", String.class)),
                row.get("at", Instant.class));
    }
}
