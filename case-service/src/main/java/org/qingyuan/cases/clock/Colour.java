package org.qingyuan.cases.clock;

import java.time.LocalDate;

/** How a clock stands. */
public enum Colour {
    GREEN,
    /** Near its due date. */
    YELLOW,
    /** Overdue. */
    RED,
    /** 中止: does not run. */
    SUSPENDED;

    /** @param yellowDays from how many calendar days before the due date it is yellow */
    public static Colour of(LocalDate due, boolean suspended, LocalDate today, int yellowDays) {
        if (suspended) {
            return SUSPENDED;
        }
        if (due.isBefore(today)) {
            return RED;
        }
        return due.minusDays(yellowDays).isAfter(today) ? GREEN : YELLOW;
    }
}
