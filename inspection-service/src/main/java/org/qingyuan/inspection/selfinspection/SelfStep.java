package org.qingyuan.inspection.selfinspection;

import java.util.List;
import java.util.Optional;

/** A step of a self-inspection; the service, the buttons and the documentation follow {@link #TABLE}. */
public record SelfStep(SelfState from, SelfAct act, SelfState to, SelfWho who, boolean reason) {
    public static final List<SelfStep> TABLE = List.of(
            new SelfStep(SelfState.DRAFT, SelfAct.SUBMIT, SelfState.SUBMITTED, SelfWho.HEAD, false),
            new SelfStep(SelfState.RETURNED, SelfAct.SUBMIT, SelfState.SUBMITTED, SelfWho.HEAD, false),
            new SelfStep(SelfState.SUBMITTED, SelfAct.RETURN, SelfState.RETURNED, SelfWho.OFFICE, true));

    static Optional<SelfStep> of(SelfState from, SelfAct act) {
        return TABLE.stream()
                .filter(step -> step.from == from && step.act == act)
                .findFirst();
    }
}
