package org.qingyuan.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;

/** Faultless schemes and facts that fit them, from a seed. */
final class RandomSchemes {
    static final String BALLOT = "b";

    private final Random random;

    RandomSchemes(long seed) {
        this.random = new Random(seed);
    }

    Scheme scheme() {
        List<Part> parts = new ArrayList<>();
        List<Integer> weights = shares(1 + random.nextInt(4));
        for (int p = 0; p < weights.size(); p++) {
            parts.add(part("p" + p, BigDecimal.valueOf(weights.get(p))));
        }
        return new Scheme(
                "seed",
                2026,
                null,
                BigDecimal.valueOf(random.nextBoolean() ? 100 : 1000),
                null,
                random.nextBoolean() ? null : decimal(5),
                new Rounding(RoundingRule.values()[random.nextInt(3)], 8 + random.nextInt(4), 1 + random.nextInt(3), 2),
                NotApplicable.values()[random.nextInt(2)],
                List.of(new Sheet(ObjectKind.UNIT, parts, adjustments())),
                List.of(ballots()),
                grades(),
                List.of(new VetoGround("v", "veto", "low")),
                List.of());
    }

    private Part part(String code, BigDecimal weight) {
        List<Indicator> indicators = IntStream.range(0, 1 + random.nextInt(6))
                .mapToObj(i -> indicator(code + "." + i))
                .toList();
        BigDecimal full = Faults.sum(indicators.stream().map(Indicator::points).toList());
        return new Part(code, PartKind.QUANTITATIVE, code, weight, full, List.of(new Group("g", "group", indicators)));
    }

    private Indicator indicator(String code) {
        BigDecimal points = decimal(10).add(BigDecimal.ONE);
        List<Clause> clauses = IntStream.range(0, 1 + random.nextInt(3))
                .mapToObj(i -> clause(points, code + "/" + i))
                .toList();
        return new Indicator(code, "requirement", null, null, points, clauses);
    }

    private Clause clause(BigDecimal points, String key) {
        Absent absent = random.nextBoolean() ? Absent.MISSING : Absent.NOT_APPLICABLE;
        BigDecimal cap = random.nextBoolean() ? null : points;
        return switch (random.nextInt(8)) {
            case 0 -> duty(new Rule.Binary(Comparison.AT_MOST, decimal(2)), key, Quantity.SHORTFALL, absent);
            case 1 -> duty(new Rule.PerCount(count(2), decimal(2), cap), key, Quantity.SHORTFALL, absent);
            case 2 -> duty(new Rule.PerCount(count(2), decimal(2), cap), key, Quantity.NOT_ON_TIME, absent);
            case 3 ->
                duty(
                        new Rule.PerPercentagePoint(
                                BigDecimal.valueOf(random.nextInt(101)),
                                decimal(3),
                                decimal(1),
                                Steps.values()[random.nextInt(2)],
                                cap),
                        key,
                        random.nextBoolean() ? Quantity.RATE : Quantity.ON_TIME_RATE,
                        absent);
            case 4 -> duty(new Rule.Zeroing(count(3)), key, Quantity.SHORTFALL, absent);
            case 5 ->
                of(new Rule.AverageOverPersons(BigDecimal.valueOf(100)), SourceKind.FORM, key, Quantity.EACH, absent);
            case 6 -> of(new Rule.Rating(BigDecimal.TEN, 5), SourceKind.RATING, key, Quantity.EACH, absent);
            default -> of(new Rule.BallotShare(BALLOT), SourceKind.BALLOT, key, Quantity.VOTES, absent);
        };
    }

    private static Clause duty(Rule rule, String key, Quantity quantity, Absent absent) {
        return of(rule, SourceKind.DUTY, key, quantity, absent);
    }

    private static Clause of(Rule rule, SourceKind kind, String key, Quantity quantity, Absent absent) {
        return new Clause("words", rule, new Source(kind, List.of(key), quantity, absent));
    }

    private List<Indicator> adjustments() {
        Source documents = new Source(SourceKind.DOCUMENT, List.of("bonus"), Quantity.SUM, Absent.ZERO);
        Source rank = new Source(SourceKind.DOCUMENT, List.of("rank"), Quantity.SUM, Absent.ZERO);
        return List.of(
                new Indicator(
                        "j1",
                        "bonus",
                        null,
                        null,
                        BigDecimal.ZERO,
                        List.of(new Clause("", new Rule.Bonus(BigDecimal.ONE, decimal(2), decimal(3)), documents))),
                new Indicator(
                        "j2",
                        "rank",
                        null,
                        null,
                        BigDecimal.ZERO,
                        List.of(new Clause(
                                "", new Rule.DeductByRank(List.of(new RankBand(18, 20, decimal(3)))), rank))));
    }

    private static BallotRules ballots() {
        return new BallotRules(
                BALLOT,
                "ballots",
                List.of(
                        new BallotOption("a", "好", BigDecimal.valueOf(100), true),
                        new BallotOption("b", "较好", BigDecimal.valueOf(80), true),
                        new BallotOption("c", "较差", BigDecimal.valueOf(40), true),
                        new BallotOption("x", "弃权", BigDecimal.ZERO, false)),
                List.of(
                        new VoterGroup("g1", "甲", BigDecimal.valueOf(40)),
                        new VoterGroup("g2", "乙", BigDecimal.valueOf(60))),
                2,
                5);
    }

    private static List<Grade> grades() {
        return List.of(
                new Grade("high", "优秀", BigDecimal.valueOf(90), 0),
                new Grade("middle", "良好", BigDecimal.valueOf(80), 1),
                new Grade("low", "不合格", BigDecimal.ZERO, null));
    }

    /** Facts for every clause, but one in eight is left out. */
    Facts facts(Scheme scheme) {
        List<Fact> facts = new ArrayList<>();
        scheme.sheets().getFirst().parts().stream()
                .flatMap(Part::indicators)
                .flatMap(indicator -> indicator.clauses().stream())
                .filter(clause -> random.nextInt(8) > 0)
                .forEach(clause -> facts(clause.source(), facts));
        facts.add(number(SourceKind.DOCUMENT, "bonus", BigDecimal.valueOf(random.nextInt(5)), facts.size()));
        facts.add(number(SourceKind.DOCUMENT, "rank", BigDecimal.valueOf(1 + random.nextInt(20)), facts.size()));
        return new Facts("o", ObjectKind.UNIT, "object", java.time.LocalDate.of(2026, 12, 10), facts, List.of());
    }

    private void facts(Source source, List<Fact> to) {
        String key = source.keys().getFirst();
        for (int i = 0; i <= random.nextInt(4); i++) {
            switch (source.kind()) {
                case DUTY -> {
                    int required = random.nextInt(13);
                    int done = random.nextInt(required + 1);
                    to.add(new Fact.Duty(
                            "f" + to.size(),
                            key,
                            "",
                            required,
                            done,
                            random.nextInt(done + 1),
                            random.nextInt(3),
                            null));
                }
                case RATING -> to.add(number(SourceKind.RATING, key, decimal(10), to.size()));
                case BALLOT -> {
                    to.add(box(key, "g1", to.size()));
                    to.add(box(key, "g2", to.size()));
                }
                default -> to.add(number(source.kind(), key, decimal(100), to.size()));
            }
        }
    }

    private Fact box(String key, String group, int id) {
        return new Fact.Ballots(
                "f" + id,
                key,
                group,
                200,
                100,
                java.util.Map.of("a", random.nextInt(20), "b", random.nextInt(20), "c", random.nextInt(20), "x", 1),
                null);
    }

    private static Fact number(SourceKind kind, String key, BigDecimal number, int id) {
        return new Fact.Number("f" + id, kind, key, null, number, null);
    }

    /** Parts of 100. */
    private List<Integer> shares(int count) {
        List<Integer> shares = new ArrayList<>();
        int left = 100;
        for (int i = 1; i < count; i++) {
            int share = 1 + random.nextInt(left - (count - i));
            shares.add(share);
            left -= share;
        }
        shares.add(left);
        return shares;
    }

    private BigDecimal count(int highest) {
        return BigDecimal.valueOf(1 + random.nextInt(highest));
    }

    /** More than 0 and at most so much, in tenths. */
    private BigDecimal decimal(int highest) {
        return BigDecimal.valueOf(1 + random.nextInt(highest * 10), 1);
    }
}
