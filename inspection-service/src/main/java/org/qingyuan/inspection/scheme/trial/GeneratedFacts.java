package org.qingyuan.inspection.scheme.trial;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.qingyuan.scoring.BallotRules;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.Facts;
import org.qingyuan.scoring.Indicator;
import org.qingyuan.scoring.ObjectKind;
import org.qingyuan.scoring.Part;
import org.qingyuan.scoring.Rule;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.Source;
import org.qingyuan.scoring.SourceKind;

/**
 * Invented facts for a trial. A figure depends on the seed, the object and what it is called, not on the scheme that asks for
 * it, so two schemes are tried on the same year. Pure.
 */
final class GeneratedFacts {
    private static final List<Integer> PER_YEAR = List.of(1, 2, 4, 12);
    private static final int VOTERS = 24;

    private final long seed;
    private final LocalDate asOf;

    /** A kind of facts with one of its keys, and the ballot rules that it is counted by. */
    private record Wanted(SourceKind kind, String key, BallotRules ballot) {}

    GeneratedFacts(long seed, LocalDate asOf) {
        this.seed = seed;
        this.asOf = asOf;
    }

    /** Facts about one object for all that the schemes ask for. */
    Facts of(int object, ObjectKind kind, List<Scheme> schemes) {
        Map<String, Wanted> wanted = new TreeMap<>();
        schemes.forEach(scheme -> wanted(scheme, kind, wanted));
        double diligence = 0.7 + 0.3 * random(object, "diligence").nextDouble();
        List<Fact> facts = new ArrayList<>();
        wanted.forEach((name, one) -> facts(one, name, random(object, name), diligence, facts));
        return new Facts("object-" + object, kind, null, asOf, facts, List.of());
    }

    private static void wanted(Scheme scheme, ObjectKind kind, Map<String, Wanted> to) {
        scheme.sheet(kind).stream()
                .flatMap(sheet ->
                        Stream.concat(sheet.parts().stream().flatMap(Part::indicators), sheet.adjustments().stream()))
                .forEach(indicator -> indicator.clauses().forEach(clause -> {
                    Source source = clause.source();
                    BallotRules ballot = clause.rule() instanceof Rule.BallotShare share
                            ? scheme.ballot(share.ballot()).orElse(null)
                            : null;
                    for (String key : keys(source, indicator)) {
                        to.putIfAbsent(source.kind() + ":" + key, new Wanted(source.kind(), key, ballot));
                    }
                }));
    }

    private static List<String> keys(Source source, Indicator indicator) {
        return source.keys().isEmpty() ? List.of(indicator.code()) : source.keys();
    }

    private Random random(int object, String name) {
        return new Random(Objects.hash(seed, object, name) * 0x9E3779B97F4A7C15L);
    }

    private void facts(Wanted wanted, String name, Random random, double diligence, List<Fact> to) {
        switch (wanted.kind()) {
            case DUTY -> to.add(duty(wanted.key(), name, random, diligence));
            case RATING, FORM -> {
                int full = wanted.kind() == SourceKind.RATING ? 10 : 100;
                for (int i = 1; i <= 3; i++) {
                    if (wanted.key().contains("=")) {
                        // A choice was made or not.
                        to.add(number(
                                wanted, name + ":" + i, BigDecimal.valueOf(random.nextDouble() < diligence ? 1 : 0)));
                        continue;
                    }
                    double mark = full * Math.min(1, diligence + 0.1 * random.nextDouble());
                    to.add(number(
                            wanted,
                            name + ":" + i,
                            BigDecimal.valueOf(Math.round(mark * 2), 0).divide(BigDecimal.valueOf(2))));
                }
            }
            case OUTCOME -> to.add(number(wanted, name, BigDecimal.valueOf(random.nextInt(12) == 0 ? 1 : 0)));
            case DOCUMENT -> to.add(number(wanted, name, BigDecimal.valueOf(random.nextDouble() > diligence ? 1 : 0)));
            case BALLOT -> {
                if (wanted.ballot() != null) {
                    wanted.ballot().groups().stream()
                            .map(group -> ballots(wanted, name, group.code(), random, diligence))
                            .forEach(to::add);
                }
            }
        }
    }

    /** One record of the last period is not yet due, as in any December. */
    private static Fact duty(String key, String name, Random random, double diligence) {
        int perYear = PER_YEAR.get(random.nextInt(PER_YEAR.size()));
        int later = perYear == 12 ? 1 : 0;
        int required = perYear - later;
        int done = 0;
        int onTime = 0;
        for (int i = 0; i < required; i++) {
            boolean there = random.nextDouble() < diligence;
            done += there ? 1 : 0;
            onTime += there && random.nextDouble() < diligence + 0.05 ? 1 : 0;
        }
        return new Fact.Duty(name, key, null, required, done, onTime, later, List.of());
    }

    private static Fact number(Wanted wanted, String id, BigDecimal number) {
        return new Fact.Number(id, wanted.kind(), wanted.key(), null, number, List.of());
    }

    private static Fact ballots(Wanted wanted, String name, String group, Random random, double diligence) {
        List<String> options =
                wanted.ballot().options().stream().map(option -> option.code()).toList();
        Map<String, Integer> counts = new TreeMap<>();
        for (int i = 0; i < VOTERS; i++) {
            int option = (int) Math.min(options.size() - 1.0, Math.abs(random.nextGaussian()) * 3 * (1.1 - diligence));
            counts.merge(options.get(option), 1, Integer::sum);
        }
        return new Fact.Ballots(name + ":" + group, wanted.key(), group, VOTERS + 2, VOTERS, counts, List.of());
    }

    /** What the kinds of objects of several schemes have in common. */
    static boolean inCommon(ObjectKind kind, List<Scheme> schemes) {
        return new TreeSet<>(schemes.stream()
                        .map(scheme -> scheme.sheet(kind).isPresent())
                        .toList())
                .equals(new TreeSet<>(List.of(true)));
    }
}
