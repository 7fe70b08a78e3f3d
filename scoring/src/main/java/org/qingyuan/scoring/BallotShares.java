package org.qingyuan.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** What the ballots give, in percent: the mean coefficient of each group's valid ballots, weighted by group. */
final class BallotShares {
    private final BallotRules rules;
    private final Rounding rounding;

    BallotShares(BallotRules rules, Rounding rounding) {
        this.rules = rules;
        this.rounding = rounding;
    }

    /** Empty as long as a group is below the minimum: then nothing of any group is told. */
    Optional<BigDecimal> share(List<Fact.Ballots> ballots, List<Value> values) {
        List<Value> shown = new ArrayList<>();
        BigDecimal weighted = BigDecimal.ZERO;
        for (VoterGroup group : rules.groups()) {
            Optional<BigDecimal> result = group(group, ballots, shown);
            if (result.isEmpty()) {
                return Optional.empty();
            }
            weighted = weighted.add(group.weight().multiply(result.get()));
        }
        BigDecimal share = rounding.quotient(weighted, Scale.HUNDRED);
        values.addAll(shown);
        values.add(new Value("share", share));
        return Optional.of(share);
    }

    private Optional<BigDecimal> group(VoterGroup group, List<Fact.Ballots> ballots, List<Value> values) {
        List<BallotOption> options = rules.options().stream()
                .filter(BallotOption::valid)
                .sorted(Comparator.comparing(BallotOption::coefficient).reversed())
                .toList();
        int[] counts = options.stream()
                .mapToInt(option -> count(option.code(), group.code(), ballots))
                .toArray();
        int valid = java.util.Arrays.stream(counts).sum();
        if (valid == 0 || valid < rules.minimum()) {
            return Optional.empty();
        }
        values.add(new Value("valid." + group.code(), BigDecimal.valueOf(valid)));
        if (rules.trimAbove() != null && valid > rules.trimAbove() && valid > 2) {
            takeOne(counts, true);
            takeOne(counts, false);
            valid -= 2;
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int i = 0; i < counts.length; i++) {
            sum = sum.add(options.get(i).coefficient().multiply(BigDecimal.valueOf(counts[i])));
        }
        BigDecimal result = rounding.quotient(sum, BigDecimal.valueOf(valid));
        values.add(new Value("counted." + group.code(), BigDecimal.valueOf(valid)));
        values.add(new Value("sum." + group.code(), sum));
        values.add(new Value("result." + group.code(), result));
        return Optional.of(result);
    }

    private static int count(String option, String group, List<Fact.Ballots> ballots) {
        return ballots.stream()
                .filter(box -> box.group().equals(group))
                .mapToInt(box -> box.counts().getOrDefault(option, 0))
                .sum();
    }

    private static void takeOne(int[] counts, boolean fromTheBest) {
        for (int i = 0; i < counts.length; i++) {
            int option = fromTheBest ? i : counts.length - 1 - i;
            if (counts[option] > 0) {
                counts[option]--;
                return;
            }
        }
    }
}
