package org.qingyuan.inspection.scheme.trial;

import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.scoring.Facts;
import org.qingyuan.scoring.ObjectKind;
import org.qingyuan.scoring.Scheme;

/** Facts that were really there: those of a round. Whoever keeps rounds implements it. */
public interface TrialFacts {
    /**
     * @param scheme what ratings and ballots are looked up by while the round has no scheme of its own
     * @return one for each object of that kind; empty while the round has none, or no facts
     * @throws Problem 404 when the caller may not know of the round
     */
    List<Facts> of(Caller caller, UUID round, ObjectKind kind, Scheme scheme);
}
