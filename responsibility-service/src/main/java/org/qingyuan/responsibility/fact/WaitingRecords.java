package org.qingyuan.responsibility.fact;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.record.AcceptingSide;

/**
 * Records that a snapshot would not count yet: handed in by its day, and waiting.
 *
 * @param unit whose records they are
 * @param side where they wait to be accepted; null where they wait for the signature of the unit's head
 * @param acceptingUnit the responsible unit, where it is one that accepts
 * @param oldest day on which the first of them was held
 */
public record WaitingRecords(
        NamedRef unit,
        @Nullable AcceptingSide side,
        @Nullable NamedRef acceptingUnit,
        int records,
        LocalDate oldest) {

    static WaitingRecords of(Tuple row) {
        String side = row.get("side", String.class);
        return new WaitingRecords(
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                side == null ? null : AcceptingSide.valueOf(side),
                NamedRef.of(row.get("accepting_unit", UUID.class), row.get("accepting_name", String.class)),
                row.get("records", Integer.class),
                row.get("oldest", LocalDate.class));
    }
}
