package org.qingyuan.responsibility.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The bureau's table in its four forms is one table: held to the one expectation of reading/seed.txt. */
class SeedFormatsTest {
    private static final List<String> FORMS = List.of("docx", "doc", "xlsx", "txt");

    @TestFactory
    Stream<DynamicTest> everyFormGivesTheSameThirtyNineRows() {
        return FORMS.stream().flatMap(form -> {
            PlanText plan = Seed.read("responsibility-table." + form);
            List<String> expected = SeedReadingTest.expectedRows().stream()
                    .map(row -> row.lines()
                            .filter(line -> !line.startsWith("  !"))
                            .reduce((a, b) -> a + "\n" + b)
                            .orElse(""))
                    .toList();
            return Stream.concat(
                    Stream.of(DynamicTest.dynamicTest(form + " counts", () -> {
                        assertEquals("构建惩治和预防腐败体系长效机制责任分解表", plan.title());
                        assertEquals(39, plan.rows().size());
                        assertEquals(
                                6,
                                plan.rows().stream()
                                        .map(RowText::mechanism)
                                        .distinct()
                                        .count());
                        assertEquals(
                                28,
                                plan.rows().stream()
                                        .map(RowText::item)
                                        .distinct()
                                        .count());
                        assertEquals(List.of(), plan.leftAside());
                    })),
                    plan.rows().stream()
                            .map(row -> DynamicTest.dynamicTest(
                                    form + " " + row.ordinal(),
                                    () -> assertEquals(expected.get(row.ordinal() - 1), Seed.spellWithoutFlags(row)))));
        });
    }

    /** Formats that know merged cells raise the same flags, each at the place of its own grid. */
    @Test
    void formatsWithMergedCellsRaiseTheSameFlags() {
        List<String> docx = codes("docx");
        assertEquals(docx, codes("doc"));
        assertEquals(docx, codes("xlsx"));
    }

    /** What flattening took away is asked about: each unit and each limit that was taken from the row above. */
    @Test
    void theTextAsksForWhatFlatteningTookAway() {
        PlanText text = Seed.read("responsibility-table.txt");
        PlanText docx = Seed.read("responsibility-table.docx");
        for (int i = 0; i < 39; i++) {
            RowText row = text.rows().get(i);
            boolean merged = docx.rows().get(i).sources().stream()
                    .anyMatch(source -> source.origin() == ValueOrigin.MERGED
                            && List.of(ValueField.RESPONSIBLE, ValueField.SUPPORTING, ValueField.TIME_LIMIT)
                                    .contains(source.field()));
            boolean asked = row.flags().stream().anyMatch(flag -> flag.code() == FlagCode.TAKEN_FROM_ABOVE);
            assertEquals(merged, asked, "row " + row.ordinal());
            List<FlagCode> codes = row.flags().stream().map(FlagText::code).toList();
            docx.rows().get(i).flags().forEach(flag -> assertTrue(codes.contains(flag.code()), flag.toString()));
        }
        assertEquals(
                List.of(FlagCode.HEADING_PLACE_INFERRED, FlagCode.MERGES_INFERRED),
                text.flags().stream().map(FlagText::code).toList());
    }

    @ParameterizedTest
    @CsvSource({
        "docx, R3C4, R2C6, MERGED, ¶2",
        "doc, R3C4, R2C6, MERGED, ¶2",
        "xlsx, D5, F4, MERGED, A2",
        "txt, #33, #27, ABOVE, #3"
    })
    void everyValueSaysWhereItComesFrom(String form, String task, String supporting, ValueOrigin origin, String title) {
        PlanText plan = Seed.read("responsibility-table." + form);
        Map<ValueField, ValueSource> sources = plan.rows().get(1).sources().stream()
                .collect(java.util.stream.Collectors.toMap(ValueSource::field, source -> source));
        assertEquals(new ValueSource(ValueField.TASK, task, ValueOrigin.PRINTED), sources.get(ValueField.TASK));
        assertEquals(new ValueSource(ValueField.SUPPORTING, supporting, origin), sources.get(ValueField.SUPPORTING));
        assertEquals(
                List.of(new ValueSource(ValueField.TITLE, title, ValueOrigin.PRINTED)),
                plan.particulars().sources());
    }

    private static List<String> codes(String form) {
        return Seed.read("responsibility-table." + form).rows().stream()
                .flatMap(row -> row.flags().stream().map(flag -> row.ordinal() + " " + flag.code() + " " + flag.args()))
                .toList();
    }
}
