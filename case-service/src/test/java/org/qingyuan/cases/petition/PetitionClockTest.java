package org.qingyuan.cases.petition;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.qingyuan.kit.calendar.Workdays;

class PetitionClockTest {
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private final Workdays weekends = new Workdays(Set.of(2026, 2027), Set.of(), Set.of());

    @Test
    void daysOfTheCalendarCountEveryDay() {
        PetitionClock clock = PetitionClock.of(FRIDAY, 15, false, 3, weekends);
        assertEquals(LocalDate.of(2026, 12, 12), clock.due());
        // A Saturday is due; three workdays before it are Friday, Thursday, Wednesday.
        assertEquals(LocalDate.of(2026, 12, 9), clock.warn());
    }

    @Test
    void workdaysLeaveOutWeekends() {
        PetitionClock clock = PetitionClock.of(FRIDAY, 3, true, 0, weekends);
        assertEquals(LocalDate.of(2026, 12, 2), clock.due());
        assertEquals(clock.due(), clock.warn());
    }

    @Test
    void lightsTurnOnTheirDays() {
        PetitionClock clock = PetitionClock.of(FRIDAY, 15, false, 3, weekends);
        assertEquals(PetitionLight.GREEN, clock.light(LocalDate.of(2026, 12, 8)));
        assertEquals(PetitionLight.YELLOW, clock.light(LocalDate.of(2026, 12, 9)));
        assertEquals(PetitionLight.YELLOW, clock.light(LocalDate.of(2026, 12, 12)));
        assertEquals(PetitionLight.RED, clock.light(LocalDate.of(2026, 12, 13)));
    }

    @Test
    void anExtensionCountsFromTheDayThatWasDue() {
        PetitionClock clock = PetitionClock.of(FRIDAY, 60, false, 3, weekends).later(30, false, 3, weekends);
        assertEquals(FRIDAY.plusDays(90), clock.due());
    }
}
