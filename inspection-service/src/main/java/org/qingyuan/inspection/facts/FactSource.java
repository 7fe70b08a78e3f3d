package org.qingyuan.inspection.facts;

import java.util.List;
import java.util.function.Function;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.scoring.AnnouncedVeto;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.Scheme;

/**
 * A feature that knows something about the objects of a round: ledgers, papers, ratings, ballots. It reads for all that are asked
 * for at once where it can, so that a summary of a round does not take many times the statements of one object.
 */
public interface FactSource {
    /**
     * @param objects of that round, the only ones that the answer is asked for
     * @return for each its facts, with ids that are unique within the object. Nothing that is not yet to be known, such as ballots
     *     below the minimum
     */
    Function<RoundObject, List<Fact>> facts(Round round, Scheme scheme, List<RoundObject> objects);

    default Function<RoundObject, List<AnnouncedVeto>> vetoes(Round round, Scheme scheme, List<RoundObject> objects) {
        return object -> List.of();
    }
}
