package org.qingyuan.inspection.round;

import static org.qingyuan.inspection.round.RoundState.CLOSED;
import static org.qingyuan.inspection.round.RoundState.DECIDED;
import static org.qingyuan.inspection.round.RoundState.DISCARDED;
import static org.qingyuan.inspection.round.RoundState.DRAFT;
import static org.qingyuan.inspection.round.RoundState.EXCHANGE;
import static org.qingyuan.inspection.round.RoundState.INSPECTION;
import static org.qingyuan.inspection.round.RoundState.PUBLISHED;
import static org.qingyuan.inspection.round.RoundState.SCORING;
import static org.qingyuan.inspection.round.RoundState.SELF_INSPECTION;

import java.util.List;
import java.util.Optional;

/**
 * A step in the life of a round. The service, the buttons of the web-ui and the documentation all follow {@link #TABLE}; what
 * must be on record before a step is asked of every {@link RoundGate}.
 *
 * @param reason whether the step needs one
 */
public record RoundStep(RoundState from, RoundAct act, RoundState to, RoundWho who, boolean reason) {
    public static final List<RoundStep> TABLE = List.of(
            new RoundStep(DRAFT, RoundAct.OPEN, SELF_INSPECTION, RoundWho.HEAD, false),
            new RoundStep(DRAFT, RoundAct.DISCARD, DISCARDED, RoundWho.OFFICE, true),
            new RoundStep(SELF_INSPECTION, RoundAct.DISCARD, DISCARDED, RoundWho.HEAD, true),
            new RoundStep(SELF_INSPECTION, RoundAct.START_INSPECTION, INSPECTION, RoundWho.OFFICE, false),
            new RoundStep(INSPECTION, RoundAct.START_SCORING, SCORING, RoundWho.OFFICE, false),
            new RoundStep(SCORING, RoundAct.CONCLUDE_SCORING, EXCHANGE, RoundWho.HEAD, false),
            new RoundStep(EXCHANGE, RoundAct.RESUME_SCORING, SCORING, RoundWho.HEAD, true),
            new RoundStep(EXCHANGE, RoundAct.DECIDE, DECIDED, RoundWho.COMMITTEE, false),
            new RoundStep(DECIDED, RoundAct.PUBLISH, PUBLISHED, RoundWho.HEAD, false),
            new RoundStep(PUBLISHED, RoundAct.CLOSE, CLOSED, RoundWho.HEAD, false));

    static Optional<RoundStep> of(RoundState from, RoundAct act) {
        return TABLE.stream()
                .filter(step -> step.from == from && step.act == act)
                .findFirst();
    }
}
