package org.qingyuan.responsibility.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class SeedReadingTest {
    private static final PlanText PLAN = Seed.read();

    @Test
    void hasItsTitleMechanismsItemsAndRows() {
        assertEquals("构建惩治和预防腐败体系长效机制责任分解表", PLAN.title());
        assertEquals(39, PLAN.rows().size());
        assertEquals(
                List.of(
                        new Numbered("1", "长效教育机制"),
                        new Numbered("2", "权力监控机制"),
                        new Numbered("3", "风险防范机制"),
                        new Numbered("4", "纠风治乱机制"),
                        new Numbered("5", "查案惩处机制"),
                        new Numbered("6", "检查考评机制")),
                PLAN.rows().stream().map(RowText::mechanism).distinct().toList());
        assertEquals(28, PLAN.rows().stream().map(RowText::item).distinct().count());
        assertEquals(
                new Numbered("1.1", "领导班子、领导干部学习教育制度"), PLAN.rows().getFirst().item());
    }

    /** Every cell, duty and flag of the 39 rows, spelled out in reading/seed.txt. */
    @TestFactory
    Stream<DynamicTest> readsEveryRow() {
        List<String> expected = expectedRows();
        assertEquals(39, expected.size());
        return PLAN.rows().stream()
                .map(row -> DynamicTest.dynamicTest(
                        row.ordinal() + " " + row.item().no(),
                        () -> assertEquals(expected.get(row.ordinal() - 1), Seed.spell(row))));
    }

    @Test
    void highlightsExactlyTheWordsThatWereRead() {
        for (RowText row : PLAN.rows()) {
            Set<DutyText> once = new HashSet<>();
            for (DutyText duty : row.duties()) {
                Clause clause = duty.clause();
                assertEquals(row.task().substring(clause.start(), clause.end()), clause.text());
                assertTrue(clause.text().matches("(?s)[^，；。].*[^，；。]"), clause.text());
                assertTrue(once.add(duty), "twice: " + duty);
            }
        }
    }

    /** Nothing of a task but its punctuation and 同时 lies outside of every duty. */
    @Test
    void leavesNoWordsOut() {
        for (RowText row : PLAN.rows()) {
            StringBuilder rest = new StringBuilder(row.task());
            for (DutyText duty : row.duties()) {
                for (int i = duty.clause().start(); i < duty.clause().end(); i++) {
                    rest.setCharAt(i, ' ');
                }
            }
            assertEquals("", rest.toString().replaceAll("同时，|[，；。 ]", ""), row.task());
        }
    }

    static List<String> expectedRows() {
        try (var in = SeedReadingTest.class.getResourceAsStream("/reading/seed.txt")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            return Stream.of(text.strip().split("\n\n"))
                    .filter(block -> !block.startsWith("#"))
                    .toList();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
