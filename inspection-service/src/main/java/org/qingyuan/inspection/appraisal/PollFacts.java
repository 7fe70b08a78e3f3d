package org.qingyuan.inspection.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import org.qingyuan.inspection.facts.FactSource;
import org.qingyuan.inspection.round.Round;
import org.qingyuan.inspection.round.RoundObject;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.Scheme;

/** What the closed polls of a round say about its objects: counts, never ballots. */
@ApplicationScoped
class PollFacts implements FactSource {
    private final PollRepository polls;
    private final PollGroups groups;

    PollFacts(PollRepository polls, PollGroups groups) {
        this.polls = polls;
        this.groups = groups;
    }

    @Override
    public List<Fact> facts(Round round, Scheme scheme, RoundObject object) {
        List<Fact> facts = new ArrayList<>();
        for (Poll poll : polls.closed(round.bureau(), round.id())) {
            for (int item = 0; item < poll.definition.items().size(); item++) {
                if (isAbout(poll.definition.items().get(item), object)
                        && BallotBox.rules(
                                        scheme,
                                        poll.definition.items().get(item).key())
                                .filter(rules -> BallotBox.fits(rules, poll.definition))
                                .isPresent()) {
                    facts.addAll(BallotBox.facts(poll, item, groups.states(poll), groups.counts(poll)));
                }
            }
        }
        return facts;
    }

    private static boolean isAbout(PollDefinition.PollItem item, RoundObject object) {
        return item.object() != null
                && item.objectKind() == object.kind()
                && item.object().equals(object.ref());
    }
}
