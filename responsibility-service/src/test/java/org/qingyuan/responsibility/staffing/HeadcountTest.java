package org.qingyuan.responsibility.staffing;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class HeadcountTest {
    private static final LocalDate YEAR = LocalDate.of(2042, 1, 1);
    private static final LocalDate TODAY = LocalDate.of(2042, 6, 15);

    @Test
    void enoughIsNotShort() {
        assertEquals(Optional.empty(), since(2, person("甲", 1, 1, null), person("乙", 2, 1, null)));
    }

    @Test
    void tooFewFromTheStartCountsFromThePlansFirstDay() {
        assertEquals(Optional.of(YEAR), since(2, person("甲", 1, 1, null)));
        assertEquals(Optional.of(YEAR), since(1));
    }

    @Test
    void itIsShortFromTheDayAfterSomebodyLeft() {
        assertEquals(
                Optional.of(LocalDate.of(2042, 4, 1)),
                since(2, person("甲", 1, 1, null), person("乙", 1, 1, LocalDate.of(2042, 3, 31))));
    }

    @Test
    void aShortTimeOfEnoughBreaksTheStretch() {
        assertEquals(
                Optional.of(LocalDate.of(2042, 5, 11)),
                since(
                        2,
                        person("甲", 1, 1, null),
                        person("乙", 5, 1, LocalDate.of(2042, 5, 10)),
                        person("丙", 1, 1, LocalDate.of(2042, 2, 1))));
    }

    @Test
    void whoHoldsTwoPostsCountsOnce() {
        List<Counted> all = List.of(person("甲", 1, 1, null), person("甲", 3, 1, null));
        assertEquals(1, Headcount.on(all, TODAY).size());
        assertEquals(
                LocalDate.of(2042, 1, 1), Headcount.on(all, TODAY).getFirst().from());
    }

    private static Optional<LocalDate> since(int need, Counted... all) {
        return Headcount.shortSince(List.of(all), need, YEAR, TODAY);
    }

    private static Counted person(String name, int month, int day, LocalDate to) {
        return new Counted(name, null, name, "纪委", "任命", LocalDate.of(2042, month, day), to);
    }
}
