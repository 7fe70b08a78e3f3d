package org.qingyuan.responsibility.fact;

import jakarta.persistence.Tuple;
import java.util.UUID;

/**
 * A unit that had ended by a day.
 *
 * @param standing the unit that stands for it on that day
 */
public record StandingUnit(UUID unit, UUID standing) {
    static StandingUnit of(Tuple row) {
        return new StandingUnit(row.get("unit", UUID.class), row.get("standing", UUID.class));
    }
}
