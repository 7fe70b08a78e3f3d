package org.qingyuan.inspection.appraisal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** From which state which act leads where, and whether a reason must be on record. What else an act asks for is in {@link Polls}. */
enum PollTransition {
    OPEN(PollState.DRAFT, PollAct.OPEN, PollState.OPEN, false),
    DISCARD(PollState.DRAFT, PollAct.DISCARD, PollState.DISCARDED, false),
    CLOSE(PollState.OPEN, PollAct.CLOSE, PollState.CLOSED, false),
    ANNUL_OPEN(PollState.OPEN, PollAct.ANNUL, PollState.ANNULLED, true),
    ANNUL_CLOSED(PollState.CLOSED, PollAct.ANNUL, PollState.ANNULLED, true);

    final PollState from;
    final PollAct act;
    final PollState to;
    final boolean reason;

    PollTransition(PollState from, PollAct act, PollState to, boolean reason) {
        this.from = from;
        this.act = act;
        this.to = to;
        this.reason = reason;
    }

    static List<PollTransition> from(PollState state) {
        return Arrays.stream(values()).filter(row -> row.from == state).toList();
    }

    static Optional<PollTransition> of(PollState state, PollAct act) {
        return from(state).stream().filter(row -> row.act == act).findFirst();
    }
}
