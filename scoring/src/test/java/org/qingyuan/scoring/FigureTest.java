package org.qingyuan.scoring;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Which facts a source takes. */
class FigureTest {
    private static final Facts FACTS = new Facts(
            "u1",
            ObjectKind.UNIT,
            null,
            LocalDate.of(2026, 12, 31),
            List.of(
                    number("a", SourceKind.FORM, "special-rectification.corrected", 3),
                    number("b", SourceKind.FORM, "audit-body.corrected", 5),
                    number("c", SourceKind.FORM, "corrected", 7),
                    number("d", SourceKind.OUTCOME, "party.corrected", 11),
                    number("e", SourceKind.FORM, "culture-site.level=A.1", 1),
                    number("f", SourceKind.FORM, "culture-site.level=A.2", 0)),
            List.of());

    @Test
    void aMeasureOfOneFormIsNotMixedWithThatOfAnother() {
        assertEquals(List.of("a"), taken(SourceKind.FORM, "special-rectification.corrected"));
        assertEquals(
                List.of("a", "b"), taken(SourceKind.FORM, "special-rectification.corrected", "audit-body.corrected"));
    }

    @Test
    void theNameAloneTakesThoseOfAllForms() {
        assertEquals(List.of("a", "b", "c"), taken(SourceKind.FORM, "corrected"));
    }

    @Test
    void aChoiceBelongsToTheName() {
        assertEquals(List.of("e"), taken(SourceKind.FORM, "culture-site.level=A.1"));
        assertEquals(List.of("f"), taken(SourceKind.FORM, "level=A.2"));
        assertEquals(List.of(), taken(SourceKind.FORM, "level", "1"));
    }

    @Test
    void otherFactsGoByTheirWholeKey() {
        assertEquals(List.of(), taken(SourceKind.OUTCOME, "corrected"));
    }

    private static List<String> taken(SourceKind kind, String... keys) {
        Source source = new Source(kind, List.of(keys), Quantity.SUM, Absent.MISSING);
        return new Figure(source, "4.5", FACTS).ids();
    }

    private static Fact number(String id, SourceKind source, String key, int number) {
        return new Fact.Number(id, source, key, null, BigDecimal.valueOf(number), List.of());
    }
}
