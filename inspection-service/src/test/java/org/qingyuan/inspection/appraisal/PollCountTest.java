package org.qingyuan.inspection.appraisal;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.qingyuan.kit.problem.Problem;

class PollCountTest {
    /** 好 100, 较好 80, 一般 60, 较差 40, 弃权. */
    static PollDefinition definition(Integer trimAbove) {
        return new PollDefinition(
                "",
                List.of(
                        option("A", "好", 100, true),
                        option("B", "较好", 80, true),
                        option("C", "一般", 60, true),
                        option("D", "较差", 40, true),
                        option("X", "弃权", 0, false)),
                List.of(group("L", 60), group("O", 40)),
                List.of(new PollDefinition.PollItem("recognition", "总体评价", null, null)),
                3,
                trimAbove,
                1,
                List.of());
    }

    private static PollDefinition.PollOption option(String code, String title, int coefficient, boolean valid) {
        return new PollDefinition.PollOption(code, title, BigDecimal.valueOf(coefficient), valid);
    }

    private static PollDefinition.PollGroup group(String code, int weight) {
        return new PollDefinition.PollGroup(code, code, BigDecimal.valueOf(weight), null);
    }

    private static PollCount.ItemCount count(Integer trimAbove, int[] leaders, int[] officers) {
        return PollCount.count(definition(trimAbove), Map.of("L", leaders, "O", officers))
                .getFirst();
    }

    @Test
    void theMeanIsOverValidBallotsAndByWeight() {
        // (2×100 + 1×80 + 1×60) ÷ 4 = 85; the two abstentions are not valid. (1×100 + 2×80) ÷ 3 = 86.6667.
        PollCount.ItemCount item = count(null, new int[] {2, 1, 1, 0, 2}, new int[] {1, 2, 0, 0, 0});
        assertEquals(new BigDecimal("85.0000"), item.groups().get(0).mean());
        assertEquals(4, item.groups().get(0).valid());
        assertEquals(new BigDecimal("86.6667"), item.groups().get(1).mean());
        // (85 × 60 + 86.6667 × 40) ÷ 100
        assertEquals(new BigDecimal("85.6667"), item.mean());
    }

    @Test
    void highestAndLowestAreLeftOutAboveTheLimitOnly() {
        // Six valid: without one 100 and one 40 it is (2×100 + 2×80) ÷ 4 = 90.
        PollCount.ItemCount six = count(5, new int[] {3, 2, 0, 1, 0}, new int[] {3, 0, 0, 0, 0});
        assertEquals(new BigDecimal("90.0000"), six.groups().get(0).mean());
        // Five valid: (3×100 + 80 + 40) ÷ 5 = 84.
        PollCount.ItemCount five = count(5, new int[] {3, 1, 0, 1, 0}, new int[] {3, 0, 0, 0, 0});
        assertEquals(new BigDecimal("84.0000"), five.groups().get(0).mean());
    }

    @Test
    void belowTheMinimumThereIsNeitherACountNorAMeanOverAll() {
        PollCount.ItemCount item = count(null, new int[] {2, 0, 0, 0, 9}, new int[] {5, 0, 0, 0, 0});
        assertFalse(item.groups().get(0).enough());
        assertNull(item.groups().get(0).valid());
        assertEquals(Map.of(), item.groups().get(0).counts());
        assertEquals(new BigDecimal("100.0000"), item.groups().get(1).mean());
        // Else the hidden group's mean could be worked out from it.
        assertNull(item.mean());
    }

    @Test
    void aBallotIsVoidByTheRulesOfThePoll() {
        PollDefinition plain = definition(null);
        PollDefinition strict = new PollDefinition(
                "",
                plain.options(),
                plain.groups(),
                List.of(item("one"), item("two"), item("three")),
                3,
                null,
                2,
                List.of(new PollDefinition.PollCap("A", 1)));
        assertNull(BallotRule.check(strict, List.of("A", "B", "B")));
        assertEquals(BallotRule.Void.TOO_FEW_ANSWERS, BallotRule.check(strict, Arrays.asList("A", null, null)));
        assertEquals(BallotRule.Void.TOO_MANY_OF_OPTION, BallotRule.check(strict, List.of("A", "A", "B")));
        assertThrows(IllegalArgumentException.class, () -> BallotRule.check(strict, List.of("A", "B")));
        assertThrows(IllegalArgumentException.class, () -> BallotRule.check(strict, List.of("A", "B", "Z")));
    }

    private static PollDefinition.PollItem item(String key) {
        return new PollDefinition.PollItem(key, key, null, null);
    }

    @Test
    void whatCannotBeCountedIsNamed() {
        PollDefinition wrong = new PollDefinition(
                "",
                List.of(option("A", "好", 100, true), option("A", "差", 0, false)),
                List.of(group("L", 0)),
                List.of(item("one")),
                3,
                2,
                2,
                List.of(new PollDefinition.PollCap("Z", 1)));
        assertEquals(
                List.of(
                        new Problem.FieldError("options[1]", "TWICE"),
                        new Problem.FieldError("options", "TOO_FEW_VALID"),
                        new Problem.FieldError("groups", "NO_WEIGHT"),
                        new Problem.FieldError("minAnswered", "MORE_THAN_ITEMS"),
                        new Problem.FieldError("trimAbove", "LEAVES_TOO_FEW"),
                        new Problem.FieldError("caps[0].option", "UNKNOWN")),
                PollCheck.errors(wrong));
    }

    @Test
    void aCodeIsReadAsPeopleTypeIt() {
        CardCode code = CardCode.draw();
        assertEquals(
                code,
                CardCode.read(code.spoken().toLowerCase(java.util.Locale.ROOT)).orElseThrow());
        assertEquals(
                "01100000Z000", CardCode.read("O1l0 oooo-zOOO").orElseThrow().text());
        assertEquals(true, CardCode.read("1234").isEmpty());
        assertEquals("CardCode[…]", code.toString());
    }
}
