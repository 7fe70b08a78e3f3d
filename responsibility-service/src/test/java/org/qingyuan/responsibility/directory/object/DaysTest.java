package org.qingyuan.responsibility.directory.object;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DaysTest {
    /** "1..5" from the 1st to the 5th of January; an open side is left out. */
    private static Days days(String text) {
        String[] ends = text.split("\\.\\.", -1);
        return new Days(day(ends[0]), day(ends[1]));
    }

    private static LocalDate day(String text) {
        return text.isEmpty() ? null : LocalDate.of(2026, 1, Integer.parseInt(text));
    }

    @ParameterizedTest
    @CsvSource({
        "1..5, 5..9, true",
        "1..5, 6..9, false",
        "6..9, 1..5, false",
        "1.., 9..9, true",
        "..4, 5.., false",
        "..5, 5.., true",
        "..,  3..3, true",
        "3..3, 3..3, true"
    })
    void overlaps(String one, String other, boolean expected) {
        assertEquals(expected, days(one).overlaps(days(other)));
        assertEquals(expected, days(other).overlaps(days(one)));
    }

    @ParameterizedTest
    @CsvSource({
        "1..9, 1..9, true",
        "1..9, 2..8, true",
        "1..9, 2.., false",
        "2..9, 1..9, false",
        "1.., 2.., true",
        "1.., ..2, false",
        ".., .., true"
    })
    void contains(String outer, String inner, boolean expected) {
        assertEquals(expected, days(outer).contains(days(inner)));
    }

    @ParameterizedTest
    @CsvSource({"1..9, true", "5..5, true", "5..4, false", "5.., true"})
    void endsAfterItStarts(String text, boolean expected) {
        assertEquals(expected, !days(text).reversed());
    }
}
