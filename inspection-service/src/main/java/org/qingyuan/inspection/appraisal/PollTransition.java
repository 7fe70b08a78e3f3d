package org.qingyuan.inspection.appraisal;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/** From which state which act leads where, and whether a reason must be on record. What else an act asks for is in {@link Polls}. */
enum PollTransition {
    OPEN(PollState.DRAFT, PollAct.OPEN, PollState.OPEN, false),
    DISCARD(PollState.DRAFT, PollAct.DISCARD, PollState.DISCARDED, false),
    CLOSE(PollState.OPEN, PollAct.CLOSE, PollState.CLOSED, false),
    ASK_OPEN(PollState.OPEN, PollAct.ASK_ANNULMENT, PollState.OPEN, true),
    ANNUL_OPEN(PollState.OPEN, PollAct.ANNUL, PollState.ANNULLED, false),
    KEEP_OPEN(PollState.OPEN, PollAct.KEEP, PollState.OPEN, false),
    ASK_CLOSED(PollState.CLOSED, PollAct.ASK_ANNULMENT, PollState.CLOSED, true),
    ANNUL_CLOSED(PollState.CLOSED, PollAct.ANNUL, PollState.ANNULLED, false),
    KEEP_CLOSED(PollState.CLOSED, PollAct.KEEP, PollState.CLOSED, false);

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

    static List<PollTransition> from(Poll poll) {
        return Arrays.stream(values())
                .filter(row -> row.from == poll.state && row.fits(poll.annulAskedBy != null))
                .toList();
    }

    static Optional<PollTransition> of(Poll poll, PollAct act) {
        return from(poll).stream().filter(row -> row.act == act).findFirst();
    }

    private boolean fits(boolean asked) {
        return switch (act) {
            case ASK_ANNULMENT -> !asked;
            case ANNUL, KEEP -> asked;
            case OPEN, CLOSE, DISCARD -> true;
        };
    }

    /** Whether it leads towards counts that a round takes in, or takes them away. */
    boolean changesCounts() {
        return this == OPEN || this == CLOSE || this == ASK_CLOSED || this == ANNUL_CLOSED;
    }
}
