package org.qingyuan.inspection.facts;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record behind the round's facts whose acceptance was withdrawn since.
 *
 * @param since day of that
 * @param why as it was given there
 * @param struck what was decided here: it counts no more, or it does; null while nobody has decided
 * @param reason of that decision
 */
public record WithdrawnView(
        UUID record,
        UUID unit,
        String unitName,
        String title,
        @Nullable LocalDate since,
        @Nullable String why,
        @Nullable Boolean struck,
        @Nullable String reason,
        @Nullable String byName) {

    static WithdrawnView of(Tuple row) {
        return new WithdrawnView(
                row.get("record", UUID.class),
                row.get("unit", UUID.class),
                row.get("unit_name", String.class),
                row.get("title", String.class),
                row.get("since", LocalDate.class),
                row.get("why", String.class),
                row.get("struck", Boolean.class),
                row.get("reason", String.class),
                row.get("by_name", String.class));
    }
}
