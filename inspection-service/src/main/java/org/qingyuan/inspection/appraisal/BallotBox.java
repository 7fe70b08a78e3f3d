package org.qingyuan.inspection.appraisal;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.qingyuan.kit.trail.Digests;
import org.qingyuan.scoring.BallotOption;
import org.qingyuan.scoring.BallotRules;
import org.qingyuan.scoring.Evidence;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.Indicator;
import org.qingyuan.scoring.Rule;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.SourceKind;
import org.qingyuan.scoring.VoterGroup;

/** From counts to what a scheme takes in, and from a scheme to a poll that fits it. Pure. */
final class BallotBox {
    private BallotBox() {}

    /** The rules under which the scheme counts ballots of that name. */
    static Optional<BallotRules> rules(Scheme scheme, String key) {
        return scheme.sheets().stream()
                .flatMap(sheet -> Stream.concat(
                        sheet.parts().stream().flatMap(part -> part.indicators()), sheet.adjustments().stream()))
                .map(Indicator::clauses)
                .flatMap(List::stream)
                .filter(clause -> clause.source().kind() == SourceKind.BALLOT
                        && clause.source().keys().contains(key))
                .flatMap(clause -> clause.rule() instanceof Rule.BallotShare share
                        ? scheme.ballot(share.ballot()).stream()
                        : Stream.empty())
                .findFirst();
    }

    /** Whether a poll's options and groups are those that the scheme knows. */
    static boolean fits(BallotRules rules, PollDefinition definition) {
        List<String> options =
                rules.options().stream().map(BallotOption::code).sorted().toList();
        List<String> groups =
                rules.groups().stream().map(VoterGroup::code).sorted().toList();
        return options.equals(definition.options().stream()
                        .map(PollDefinition.PollOption::code)
                        .sorted()
                        .toList())
                && groups.equals(definition.groups().stream()
                        .map(PollDefinition.PollGroup::code)
                        .sorted()
                        .toList())
                && definition.minimum() >= rules.minimum();
    }

    /**
     * The ballots about one item, group by group; nothing at all while one group is below the minimum.
     *
     * @param counts by group code, in the order of {@link PollDefinition#cell}
     */
    static List<Fact> facts(Poll poll, int item, List<PollGroupState> states, Map<String, int[]> counts) {
        PollDefinition definition = poll.definition;
        PollCount.ItemCount counted = PollCount.count(definition, counts).get(item);
        if (counted.mean() == null) {
            return List.of();
        }
        List<Fact> facts = new ArrayList<>();
        for (int i = 0; i < states.size(); i++) {
            PollCount.GroupCount group = counted.groups().get(i);
            if (group.enough()) {
                PollGroupState state = states.get(i);
                Map<String, Integer> byOption = new TreeMap<>(group.counts());
                String text = poll.id + "\n" + item + "\n" + state.code() + "\n" + byOption;
                facts.add(new Fact.Ballots(
                        "poll:" + poll.id + ":" + item + ":" + state.code(),
                        definition.items().get(item).key(),
                        state.code(),
                        state.issued(),
                        state.returned(),
                        byOption,
                        List.of(new Evidence("poll", poll.id.toString(), Digests.sha256(text), false))));
            }
        }
        return facts;
    }
}
