package org.qingyuan.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qingyuan.scoring.json.Canonical;

/** What holds of every scheme and all facts. A failure names its seed. */
class ScoringPropertiesTest {
    private static final int CASES = 2_000;

    private record Case(long seed, Scheme scheme, Facts facts) {
        static Case of(long seed) {
            RandomSchemes random = new RandomSchemes(seed);
            Scheme scheme = random.scheme();
            return new Case(seed, scheme, random.facts(scheme));
        }

        Score score() {
            return Scoring.evaluate(scheme, facts);
        }

        Score score(List<Fact> other) {
            return Scoring.evaluate(scheme, with(other));
        }

        private Facts with(List<Fact> other) {
            return new Facts(facts.object(), facts.kind(), facts.name(), facts.asOf(), other, facts.vetoes());
        }
    }

    private static Stream<Case> cases() {
        return LongStream.range(0, CASES).mapToObj(Case::of);
    }

    @Test
    void theGeneratedSchemesAreFaultlessAndUseEveryRule() {
        assertTrue(cases().allMatch(one -> SchemeCheck.faults(one.scheme()).isEmpty()));
        assertEquals(
                Rule.class.getPermittedSubclasses().length,
                cases().limit(500)
                        .flatMap(one -> Stream.concat(
                                one.scheme().sheets().getFirst().parts().stream()
                                        .flatMap(Part::indicators),
                                one.scheme().sheets().getFirst().adjustments().stream()))
                        .flatMap(indicator -> indicator.clauses().stream())
                        .map(clause -> clause.rule().getClass())
                        .distinct()
                        .count());
    }

    @Test
    void everyScoreIsWithinItsBounds() {
        cases().forEach(one -> {
            Score score = one.score();
            score.parts().stream()
                    .flatMap(part -> part.indicators().stream())
                    .filter(indicator -> indicator.score() != null)
                    .forEach(indicator -> assertTrue(
                            indicator.score().signum() >= 0 && indicator.score().compareTo(indicator.points()) <= 0,
                            () -> "seed " + one.seed() + " " + indicator));
            assertTrue(score.total().signum() >= 0, () -> "seed " + one.seed());
            BigDecimal highest = one.scheme().base().add(score.bonus()).add(new BigDecimal("0.01"));
            assertTrue(score.total().compareTo(highest) <= 0, () -> "seed " + one.seed() + " " + score.total());
        });
    }

    @Test
    void theOrderOfTheFactsDoesNotMatter() {
        cases().forEach(one -> {
            List<Fact> shuffled = new ArrayList<>(one.facts().facts());
            Collections.shuffle(shuffled, new Random(one.seed()));
            assertEquals(one.score(), one.score(shuffled), () -> "seed " + one.seed());
        });
    }

    @Test
    void theOrderOfTheClausesDoesNotMatter() {
        cases().forEach(one -> {
            Scheme reversed = SchemeTurned.clausesReversed(one.scheme());
            Score other = Scoring.evaluate(reversed, one.facts());
            assertEquals(one.score().total(), other.total(), () -> "seed " + one.seed());
            assertEquals(one.score().grade(), other.grade(), () -> "seed " + one.seed());
        });
    }

    @Test
    void moreShortfallNeverScoresHigher() {
        cases().forEach(one -> {
            BigDecimal before = one.score().total();
            List<Fact> facts = one.facts().facts();
            int first = new Random(one.seed()).nextInt(facts.size());
            for (int i = first; i < Math.min(facts.size(), first + 4); i++) {
                if (facts.get(i) instanceof Fact.Duty duty && duty.done() > 0) {
                    List<Fact> worse = new ArrayList<>(facts);
                    worse.set(i, oneLess(duty));
                    assertTrue(
                            one.score(worse).total().compareTo(before) <= 0, () -> "seed " + one.seed() + " " + duty);
                }
            }
        });
    }

    private static Fact oneLess(Fact.Duty duty) {
        int done = duty.done() - 1;
        return new Fact.Duty(
                duty.id(),
                duty.key(),
                duty.title(),
                duty.required(),
                done,
                Math.min(duty.onTime(), done),
                duty.notYetDue(),
                duty.evidence());
    }

    @Test
    void whatIsNotYetDueNeverChangesATotal() {
        cases().forEach(one -> {
            List<Fact> more = one.facts().facts().stream()
                    .map(fact -> fact instanceof Fact.Duty duty
                            ? new Fact.Duty(
                                    duty.id(),
                                    duty.key(),
                                    duty.title(),
                                    duty.required(),
                                    duty.done(),
                                    duty.onTime(),
                                    duty.notYetDue() + 5,
                                    duty.evidence())
                            : fact)
                    .toList();
            assertEquals(one.score().total(), one.score(more).total(), () -> "seed " + one.seed());
        });
    }

    @Test
    void recomputingFromTheWrittenDocumentsGivesTheSameDigits() {
        cases().forEach(one -> {
            Score score = one.score();
            Score again = Scoring.evaluate(
                    Canonical.read(Canonical.write(one.scheme()), Scheme.class),
                    Canonical.read(Canonical.write(one.facts()), Facts.class));
            assertEquals(Canonical.write(score), Canonical.write(again), () -> "seed " + one.seed());
            assertEquals(
                    Canonical.write(score),
                    Canonical.write(Canonical.read(Canonical.write(score), Score.class)),
                    () -> "seed " + one.seed());
        });
    }

    @Test
    void anAnnouncedVetoCapsTheGradeAndLeavesTheTotal() {
        cases().filter(one -> "high".equals(one.score().grade())).forEach(one -> {
            Facts vetoed = new Facts(
                    "o",
                    ObjectKind.UNIT,
                    null,
                    one.facts().asOf(),
                    one.facts().facts(),
                    List.of(new AnnouncedVeto("v", one.facts().asOf(), "党委", null)));
            Score score = Scoring.evaluate(one.scheme(), vetoed);
            assertEquals("low", score.grade());
            assertEquals(one.score().total(), score.total());
            assertNotEquals(Hashes.of(one.facts()), Hashes.of(vetoed));
        });
    }
}
