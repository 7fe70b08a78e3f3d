package org.qingyuan.inspection.appraisal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
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
    public Function<RoundObject, List<Fact>> facts(Round round, Scheme scheme, List<RoundObject> objects) {
        List<Closed> closed = polls.closed(round.bureau(), round.id()).stream()
                .map(poll -> new Closed(poll, groups.states(poll), groups.counts(poll)))
                .toList();
        return object -> facts(closed, scheme, object);
    }

    private record Closed(Poll poll, List<PollGroupState> states, Map<String, int[]> counts) {}

    private static List<Fact> facts(List<Closed> closed, Scheme scheme, RoundObject object) {
        List<Fact> facts = new ArrayList<>();
        for (Closed one : closed) {
            Poll poll = one.poll();
            for (int item = 0; item < poll.definition.items().size(); item++) {
                if (isAbout(poll.definition.items().get(item), object)
                        && BallotBox.rules(
                                        scheme,
                                        poll.definition.items().get(item).key())
                                .filter(rules -> BallotBox.fits(rules, poll.definition))
                                .isPresent()) {
                    facts.addAll(BallotBox.facts(poll, item, one.states(), one.counts()));
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
