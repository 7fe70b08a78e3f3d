package org.qingyuan.responsibility.meeting;

import java.util.List;
import java.util.Optional;

/** A step of an action item: from, act, to, and whether the convening unit or the one it was given to takes it. */
public record ActionStep(ActionState from, ActionAct act, ActionState to, boolean convenor) {
    public static final List<ActionStep> TABLE = List.of(
            new ActionStep(ActionState.OPEN, ActionAct.REPORT, ActionState.REPORTED, false),
            new ActionStep(ActionState.REPORTED, ActionAct.CLOSE, ActionState.CLOSED, true),
            new ActionStep(ActionState.REPORTED, ActionAct.RETURN, ActionState.OPEN, true));

    static Optional<ActionStep> of(ActionState from, ActionAct act) {
        return TABLE.stream()
                .filter(step -> step.from == from && step.act == act)
                .findFirst();
    }
}
