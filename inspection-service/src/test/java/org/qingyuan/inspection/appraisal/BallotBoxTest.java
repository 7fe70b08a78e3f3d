package org.qingyuan.inspection.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.qingyuan.scoring.BallotRules;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.Facts;
import org.qingyuan.scoring.FactsCheck;
import org.qingyuan.scoring.IndicatorScore;
import org.qingyuan.scoring.ObjectKind;
import org.qingyuan.scoring.Scheme;
import org.qingyuan.scoring.Score;
import org.qingyuan.scoring.Scoring;
import org.qingyuan.scoring.json.Canonical;

/** The counts of a poll become the facts of an evaluation: the ballots of the worked example of docs/scoring.md. */
class BallotBoxTest {
    private static final UUID UNIT = UUID.randomUUID();

    private static Scheme scheme() throws IOException {
        return Canonical.read(
                Files.readString(Path.of("../scoring/src/test/resources/worked-example/scheme.json")), Scheme.class);
    }

    private static Poll poll(BallotRules rules) {
        Poll poll = new Poll();
        poll.id = UUID.randomUUID();
        poll.definition = new PollDefinition(
                "",
                rules.options().stream()
                        .map(option -> new PollDefinition.PollOption(
                                option.code(), option.title(), option.coefficient(), option.valid()))
                        .toList(),
                rules.groups().stream()
                        .map(group -> new PollDefinition.PollGroup(group.code(), group.title(), group.weight(), null))
                        .toList(),
                List.of(new PollDefinition.PollItem("overall", "总体评价", ObjectKind.UNIT, UNIT.toString())),
                rules.minimum(),
                rules.trimAbove(),
                1,
                List.of());
        return poll;
    }

    private static List<PollGroupState> states(BallotRules rules) {
        return rules.groups().stream()
                .map(group -> new PollGroupState(group.code(), null, 30, 2, 4, 20, 1, 1))
                .toList();
    }

    @Test
    void theCountsOfThePollScoreAsTheExampleSays() throws IOException {
        Scheme scheme = scheme();
        BallotRules rules = BallotBox.rules(scheme, "overall").orElseThrow();
        Poll poll = poll(rules);
        assertTrue(BallotBox.fits(rules, poll.definition));
        // Leaders: 3 好, 1 较好, 1 不了解; officers: 10 好, 6 较好, 3 一般, 1 较差.
        Map<String, int[]> counts = Map.of(
                rules.groups().get(0).code(), new int[] {3, 1, 0, 0, 1},
                rules.groups().get(1).code(), new int[] {10, 6, 3, 1, 0});
        List<Fact> facts = BallotBox.facts(poll, 0, states(rules), counts);
        Facts all = new Facts(UNIT.toString(), ObjectKind.UNIT, "甲派出所", LocalDate.of(2026, 12, 10), facts, List.of());
        assertEquals(List.of(), FactsCheck.faults(scheme, all));
        Fact.Ballots leaders = (Fact.Ballots) facts.getFirst();
        assertEquals(32, leaders.issued());
        assertEquals(21, leaders.returned());
        Score score = Scoring.evaluate(scheme, all);
        IndicatorScore voted = score.parts().stream()
                .filter(part -> part.code().equals("appraisal"))
                .flatMap(part -> part.indicators().stream())
                .findFirst()
                .orElseThrow();
        assertEquals(0, voted.score().compareTo(new BigDecimal("90")));
    }

    @Test
    void belowTheMinimumNothingOfAnyGroupGoesToTheEvaluation() throws IOException {
        BallotRules rules = BallotBox.rules(scheme(), "overall").orElseThrow();
        int enough = rules.minimum();
        Map<String, int[]> counts = Map.of(
                rules.groups().get(0).code(), new int[] {enough - 1, 0, 0, 0, 9},
                rules.groups().get(1).code(), new int[] {enough, 0, 0, 0, 0});
        assertEquals(List.of(), BallotBox.facts(poll(rules), 0, states(rules), counts));
    }

    @Test
    void aPollWithOtherOptionsIsNotTheSchemes() throws IOException {
        BallotRules rules = BallotBox.rules(scheme(), "overall").orElseThrow();
        PollDefinition own = poll(rules).definition;
        PollDefinition other = new PollDefinition(
                "",
                own.options().subList(0, 2),
                own.groups(),
                own.items(),
                own.minimum(),
                own.trimAbove(),
                1,
                List.of());
        assertFalse(BallotBox.fits(rules, other));
        assertTrue(BallotBox.rules(scheme(), "nothing of the scheme").isEmpty());
    }
}
