package org.qingyuan.cases.petition;

import java.time.LocalDate;
import org.qingyuan.kit.calendar.Workdays;

/**
 * A day that is owed, and the one from which it is yellow.
 *
 * @param warn so many workdays before
 */
record PetitionClock(LocalDate due, LocalDate warn) {

    /** @param start does not count itself */
    static PetitionClock of(LocalDate start, int days, boolean workdays, int warnWorkdays, Workdays calendar) {
        LocalDate due = workdays ? calendar.add(start, days) : start.plusDays(days);
        return until(due, warnWorkdays, calendar);
    }

    /** So many days later; the way of counting stays. */
    PetitionClock later(int days, boolean workdays, int warnWorkdays, Workdays calendar) {
        return until(workdays ? calendar.add(due, days) : due.plusDays(days), warnWorkdays, calendar);
    }

    PetitionLight light(LocalDate today) {
        return today.isAfter(due)
                ? PetitionLight.RED
                : today.isBefore(warn) ? PetitionLight.GREEN : PetitionLight.YELLOW;
    }

    private static PetitionClock until(LocalDate due, int warnWorkdays, Workdays calendar) {
        return new PetitionClock(due, warnWorkdays == 0 ? due : calendar.add(due, -warnWorkdays));
    }
}
