package org.qingyuan.kit.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

class CursorTest {
    @Test
    void comesBackAsItWent() {
        UUID id = UUID.randomUUID();
        Cursor cursor = Cursor.decode(
                Cursor.of(LocalDate.parse("2026-03-01"), "政工室 & co", id, 7).encode(), 4);
        assertEquals(LocalDate.parse("2026-03-01"), cursor.date(0));
        assertEquals("政工室 & co", cursor.text(1));
        assertEquals(id, cursor.uuid(2));
        assertEquals(7, cursor.number(3));
        assertNull(Cursor.decode(null, 4));
        assertNull(Cursor.decode("", 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"nonsense", "!!!", "AA", "////", "AQADYWJjZA", "_w"})
    void nonsenseIsAProblem(String after) {
        Problem problem = assertThrows(Problem.class, () -> Cursor.decode(after, 1));
        assertEquals(BaseProblem.INVALID_CURSOR, problem.code());
    }

    @Test
    void theCursorOfAnotherListIsAProblem() {
        assertThrows(Problem.class, () -> Cursor.decode(Cursor.of("a", "b").encode(), 1));
        assertThrows(
                Problem.class, () -> Cursor.decode(Cursor.of("a").encode(), 1).uuid(0));
    }

    @Test
    void aPageHasANextOnlyWhenARowTooManyCame() {
        Page<String> more = Page.of(List.of(1, 2, 3), 2, String::valueOf, Cursor::of);
        assertEquals(List.of("1", "2"), more.items());
        assertEquals(2, Cursor.decode(more.next(), 1).number(0));
        assertEquals(new Page<>(List.of("1", "2"), null), Page.of(List.of(1, 2), 2, String::valueOf, Cursor::of));
    }
}
