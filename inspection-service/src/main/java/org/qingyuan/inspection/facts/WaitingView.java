package org.qingyuan.inspection.facts;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.qingyuan.inspection.facts.client.WaitingRecords;

/**
 * Records of a unit that were handed in by the round's day and are not accepted yet.
 *
 * @param side where they wait to be accepted, as responsibility-service names it; null where they wait for the unit's head
 * @param acceptingUnit the responsible unit, where it is one that accepts
 * @param oldest day on which the first of them was held
 */
public record WaitingView(
        String unit, @Nullable String side, @Nullable String acceptingUnit, int records, LocalDate oldest) {

    static WaitingView of(WaitingRecords waiting) {
        return new WaitingView(
                waiting.getUnit().getName(),
                waiting.getSide() == null ? null : waiting.getSide().toString(),
                waiting.getAcceptingUnit() == null
                        ? null
                        : waiting.getAcceptingUnit().getName(),
                waiting.getRecords(),
                waiting.getOldest());
    }
}
