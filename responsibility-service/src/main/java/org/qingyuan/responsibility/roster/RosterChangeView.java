package org.qingyuan.responsibility.roster;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** One act in the history of an entry. */
public record RosterChangeView(
        RosterAct act,
        Instant at,
        String by,
        @Nullable LocalDate validTo,
        String basis,
        String note,
        @Nullable String reason) {

    static RosterChangeView of(Tuple row) {
        String validTo = row.get("valid_to", String.class);
        return new RosterChangeView(
                RosterAct.valueOf(row.get("act", String.class)),
                row.get("at", Instant.class),
                row.get("by", String.class),
                validTo == null ? null : LocalDate.parse(validTo),
                row.get("basis", String.class),
                row.get("note", String.class),
                row.get("reason", String.class));
    }
}
