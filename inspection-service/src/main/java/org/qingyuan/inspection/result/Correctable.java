package org.qingyuan.inspection.result;

import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.kit.caller.Caller;

/** A feature that has something of its own corrected together with a result; what it changes shows in the facts. */
public interface Correctable {
    /** Runs inside the transaction of the correction, before facts and score are computed again. */
    void correct(Caller caller, Round round, RoundObject object, CorrectionRequest request);
}
