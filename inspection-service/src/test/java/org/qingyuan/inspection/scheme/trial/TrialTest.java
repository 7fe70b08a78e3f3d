package org.qingyuan.inspection.scheme.trial;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.Facts;
import org.qingyuan.scoring.FactsCheck;
import org.qingyuan.scoring.ObjectKind;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.SchemeCheck;
import org.qingyuan.scoring.Scoring;
import org.qingyuan.scoring.json.Canonical;

class TrialTest {
    private static final LocalDate DAY = LocalDate.of(2026, 12, 10);

    private final String text = shipped();
    private final Scheme scheme = Canonical.read(text, Scheme.class);

    @Test
    void theShippedSchemeHasNoFaultsAndCoversTheTable() {
        assertEquals(List.of(), SchemeCheck.faults(scheme));
        assertEquals(
                28,
                scheme.sheet(ObjectKind.UNIT)
                        .orElseThrow()
                        .parts()
                        .getFirst()
                        .indicators()
                        .count());
    }

    @Test
    void generatedFactsAreFaultlessAndCompleteForEveryKindOfObject() {
        for (ObjectKind kind : ObjectKind.values()) {
            for (Facts facts : facts(kind, 7, List.of(scheme))) {
                assertEquals(List.of(), FactsCheck.faults(scheme, facts));
                assertTrue(Scoring.evaluate(scheme, facts).complete());
            }
        }
    }

    @Test
    void theSameSeedGivesTheSameFactsWhateverTheScheme() {
        Scheme harder = Canonical.read(text.replace("每少1次扣1分", "每少1次扣2分"), Scheme.class);
        assertEquals(facts(ObjectKind.UNIT, 7, List.of(scheme)), facts(ObjectKind.UNIT, 7, List.of(harder, scheme)));
        assertNotEquals(facts(ObjectKind.UNIT, 7, List.of(scheme)), facts(ObjectKind.UNIT, 8, List.of(scheme)));
    }

    @Test
    void theDistributionCountsEveryObjectOnce() {
        TrialView trial = Trial.of(ObjectKind.UNIT, scheme, scheme, facts(ObjectKind.UNIT, 7, List.of(scheme)), 0);
        assertEquals(20, trial.bands().stream().mapToInt(TrialView.Band::count).sum());
        assertEquals(
                20, trial.bands().stream().mapToInt(TrialView.Band::otherCount).sum());
        assertEquals(
                20,
                trial.grades().stream().mapToInt(TrialView.GradeCount::count).sum());
        assertEquals(trial.spread(), trial.otherSpread());
        assertTrue(trial.spread().lowest().compareTo(trial.spread().median()) <= 0);
        assertTrue(trial.spread().highest().compareTo(new BigDecimal("60")) > 0, () -> "" + trial.spread());
        assertEquals(28 + 3 + 2, trial.indicators().size());
    }

    @Test
    void whatOneSchemeCannotHoldIsLeftOutAndCounted() {
        Facts before = facts(ObjectKind.UNIT, 7, List.of(scheme)).getFirst();
        Scheme otherOptions = Canonical.read(text.replace("\"good\"", "\"satisfied\""), Scheme.class);
        UsableFacts usable = UsableFacts.of(before, List.of(scheme, otherOptions));
        long ballots = before.facts().stream()
                .filter(fact -> fact instanceof Fact.Ballots box && box.counts().containsKey("good"))
                .count();
        assertTrue(ballots > 0);
        assertEquals(ballots, usable.leftOut());
        assertEquals(before.facts().size() - ballots, usable.facts().facts().size());
        assertEquals(List.of(), FactsCheck.faults(otherOptions, usable.facts()));
    }

    private static List<Facts> facts(ObjectKind kind, long seed, List<Scheme> schemes) {
        GeneratedFacts generated = new GeneratedFacts(seed, DAY);
        return IntStream.rangeClosed(1, 20)
                .mapToObj(object -> generated.of(object, kind, schemes))
                .toList();
    }

    private static String shipped() {
        try (InputStream in = TrialTest.class.getResourceAsStream("/schemes/example.json")) {
            return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
