package org.qingyuan.responsibility.reading;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayInputStream;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Tables as bureaus print them, in every format that can hold them: the same rows out of each. */
class VariantsTest {
    private static final List<Variant> VARIANTS = Variant.all();

    @Test
    void thereAreManyOfThem() {
        long files =
                VARIANTS.stream().mapToLong(variant -> variant.formats().size()).sum();
        assertTrue(files >= 100, files + " files");
    }

    @TestFactory
    Stream<DynamicTest> everyOneIsReadAsItIsMeant() {
        return VARIANTS.stream().flatMap(variant -> variant.formats().stream()
                .map(format ->
                        DynamicTest.dynamicTest(variant.name() + " in " + format, () -> check(variant, format))));
    }

    private static void check(Variant variant, String format) {
        PlanText plan =
                new PlanReader().read(new ByteArrayInputStream(VariantFile.bytes(variant, format)), "测试." + format);
        assertEquals(
                variant.rows().stream().map(VariantsTest::tidy).collect(Collectors.joining("\n")),
                plan.rows().stream().map(VariantsTest::spell).collect(Collectors.joining("\n")));
        List<String> aside = plan.leftAside().stream().map(LeftAside::name).toList();
        assertTrue(aside.containsAll(variant.leftAside()), aside.toString());
        List<String> flags =
                plan.flags().stream().map(flag -> flag.code().name()).toList();
        assertTrue(flags.containsAll(variant.flags()), flags.toString());
        if (variant.particulars() != null) {
            Particulars particulars = plan.particulars();
            String date =
                    particulars.issuedOn() == null ? "" : particulars.issuedOn().toString();
            assertEquals(
                    tidy(variant.particulars()),
                    tidy(String.join(
                            " | ", particulars.title(), particulars.documentNo(), particulars.issuer(), date)));
        }
        for (RowText row : plan.rows()) {
            assertTrue(row.place(ValueField.TASK) != null, "no place");
            row.flags().forEach(flag -> assertTrue(flag.cell() != null, flag.toString()));
        }
    }

    private static String spell(RowText row) {
        return tidy(String.join(
                " | ",
                row.mechanism().no() + " " + row.mechanism().name(),
                row.item().no() + " " + row.item().name(),
                row.task().replace("\n", "/"),
                units(row.responsible()),
                units(row.supporting()),
                row.timeLimit().text(),
                row.leader()));
    }

    private static String units(List<UnitText> units) {
        return units.stream().map(UnitText::text).collect(Collectors.joining("、"));
    }

    private static String tidy(String row) {
        return Stream.of((" " + row + " ").split("\\|", -1)).map(String::strip).collect(Collectors.joining(" | "));
    }
}
