package org.qingyuan.inspection.selfinspection;

import java.util.List;
import java.util.Optional;
import org.qingyuan.inspection.round.RoundState;

/** A step of a self-inspection; the service, the buttons and the documentation follow {@link #TABLE}. */
public record SelfStep(SelfState from, SelfAct act, SelfState to, SelfWho who, boolean reason) {
    public static final List<SelfStep> TABLE = List.of(
            new SelfStep(SelfState.DRAFT, SelfAct.SUBMIT, SelfState.SUBMITTED, SelfWho.HEAD, false),
            new SelfStep(SelfState.RETURNED, SelfAct.SUBMIT, SelfState.SUBMITTED, SelfWho.HEAD, false),
            new SelfStep(SelfState.SUBMITTED, SelfAct.RETURN, SelfState.RETURNED, SelfWho.OFFICE, true),
            new SelfStep(SelfState.SUBMITTED, SelfAct.WITHDRAW, SelfState.DRAFT, SelfWho.HEAD, false));

    /** What was signed is taken back while nobody inspects it yet. */
    boolean open(RoundState round) {
        return round == RoundState.SELF_INSPECTION || round == RoundState.INSPECTION && act != SelfAct.WITHDRAW;
    }

    static Optional<SelfStep> of(SelfState from, SelfAct act) {
        return TABLE.stream()
                .filter(step -> step.from == from && step.act == act)
                .findFirst();
    }
}
