package org.qingyuan.inspection.facts;

import java.util.List;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.scoring.AnnouncedVeto;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.Scheme;

/** A feature that knows something about an object of a round: ledgers, papers, ratings, ballots. */
public interface FactSource {
    /** With ids that are unique within the object. Nothing that is not yet to be known, such as ballots below the minimum. */
    List<Fact> facts(Round round, Scheme scheme, RoundObject object);

    default List<AnnouncedVeto> vetoes(Round round, Scheme scheme, RoundObject object) {
        return List.of();
    }
}
