package org.qingyuan.responsibility.fact;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;

/**
 * A record of a snapshot that does not stand any more as it was counted.
 *
 * @param hash that it was counted under
 * @param accepted whether it was accepted again since, with another content
 * @param since day on which its acceptance was withdrawn
 * @param reason why
 */
public record WithdrawnRecord(
        UUID record,
        String hash,
        NamedRef unit,
        String title,
        boolean accepted,
        @Nullable LocalDate since,
        @Nullable String reason) {

    static WithdrawnRecord of(Tuple row) {
        return new WithdrawnRecord(
                row.get("record", UUID.class),
                row.get("hash", String.class),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                row.get("title", String.class),
                row.get("accepted", Boolean.class),
                row.get("since", LocalDate.class),
                row.get("reason", String.class));
    }
}
