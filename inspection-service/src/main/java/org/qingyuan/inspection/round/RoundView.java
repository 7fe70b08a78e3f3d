package org.qingyuan.inspection.round;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A round with its calendar, who takes part, what was done and what the caller may do now.
 *
 * @param acts the steps the caller may take now
 * @param mine whether the caller works for the bureau that evaluates, and not as one of those evaluated
 */
public record RoundView(
        Round round,
        List<Stage> stages,
        List<RoundObject> objects,
        List<RoundTaken> history,
        List<RoundOpen> acts,
        boolean mine) {

    public record RoundTaken(
            RoundAct act,
            RoundState from,
            RoundState to,
            String name,
            Instant at,
            @Nullable String reason) {}

    /** @param missing what must be on record first */
    public record RoundOpen(RoundAct act, boolean reason, List<RoundGate.Missing> missing) {}
}
