package org.qingyuan.inspection.round;

import java.util.List;
import org.qingyuan.kit.caller.Caller;

/** What a feature wants on record before a round takes a step, and what it does when the step is taken. */
public interface RoundGate {
    /** One thing that is missing. {@code what} is a stable code, {@code about} the name of an object or indicator. */
    record Missing(MissingKind what, String about) {}

    /** Nothing missing: the step may be taken. Runs inside the transaction of the step, with the round locked. */
    List<Missing> missing(Round round, RoundAct act);

    /** Runs after the checks of all, before the state changes. */
    default void taken(Caller caller, Round round, RoundAct act) {}
}
