package org.qingyuan.inspection.result;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * The act by which a fact came into the round; what lies before it is on the page of each record.
 *
 * @param by the account that froze or entered it, the name of the inspector who rated
 * @param confirmedBy the second person, of a figure that was entered
 */
public record FactOrigin(
        Act act,
        String by,
        Instant at,
        @Nullable String confirmedBy,
        @Nullable Instant confirmedAt) {
    public enum Act {
        /** With the snapshot of the as-of date. */
        FROZEN,
        /** With the supplement, which settles what was not yet due. */
        SUPPLEMENTED,
        /** Entered with its paper and confirmed. */
        ENTERED,
        RATED,
        /** With the announced outcomes of case-service. */
        OUTCOMES_TAKEN
    }

    static FactOrigin of(Act act, String by, Instant at) {
        return new FactOrigin(act, by, at, null, null);
    }
}
