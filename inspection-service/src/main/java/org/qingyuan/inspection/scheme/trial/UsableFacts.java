package org.qingyuan.inspection.scheme.trial;

import java.util.List;
import java.util.function.Predicate;
import org.qingyuan.scoring.AnnouncedVeto;
import org.qingyuan.scoring.BallotOption;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.Facts;
import org.qingyuan.scoring.Scheme;

/**
 * Facts of one scheme's year as far as all the schemes tried can hold them. Pure.
 *
 * @param leftOut ballots with options, and vetoes on grounds, that one of the schemes does not know
 */
record UsableFacts(Facts facts, int leftOut) {
    static UsableFacts of(Facts facts, List<Scheme> schemes) {
        List<Fact> usable = facts.facts().stream()
                .filter(fact ->
                        !(fact instanceof Fact.Ballots ballots) || all(schemes, scheme -> knows(scheme, ballots)))
                .toList();
        List<AnnouncedVeto> vetoes = facts.vetoes().stream()
                .filter(veto -> all(schemes, scheme -> scheme.vetoes().stream()
                        .anyMatch(ground -> ground.code().equals(veto.ground()))))
                .toList();
        return new UsableFacts(
                new Facts(facts.object(), facts.kind(), facts.name(), facts.asOf(), usable, vetoes),
                facts.facts().size() - usable.size() + facts.vetoes().size() - vetoes.size());
    }

    private static boolean all(List<Scheme> schemes, Predicate<Scheme> test) {
        return schemes.stream().allMatch(test);
    }

    private static boolean knows(Scheme scheme, Fact.Ballots ballots) {
        List<String> options = scheme.ballots().stream()
                .flatMap(rules -> rules.options().stream())
                .map(BallotOption::code)
                .toList();
        return options.containsAll(ballots.counts().keySet());
    }
}
