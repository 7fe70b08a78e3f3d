package org.qingyuan.responsibility.register.kind;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.Optional;

/** How often something is done, in the words of the forms. */
enum Frequency {
    ONCE("一次性", 0),
    MONTHLY("每月", 1),
    QUARTERLY("每季度", 3),
    HALF_YEARLY("每半年", 6),
    YEARLY("每年", 12);

    private final String word;
    private final int months;

    Frequency(String word, int months) {
        this.word = word;
        this.months = months;
    }

    static Optional<Frequency> of(String word) {
        return Arrays.stream(values()).filter(one -> one.word.equals(word)).findFirst();
    }

    /**
     * Counted from the first day, so that the last day of a month stays the last one.
     *
     * @param answered the last due date that was met, late or not; null: none
     * @return the due date after it; null when nothing more is due
     */
    LocalDate dueAfter(LocalDate first, LocalDate answered) {
        if (first == null || answered == null) {
            return first;
        }
        if (this == ONCE) {
            return null;
        }
        long step = Math.max(0, ChronoUnit.MONTHS.between(first, answered) / months);
        LocalDate due = first.plusMonths(step * months);
        while (!due.isAfter(answered)) {
            due = first.plusMonths(++step * months);
        }
        return due;
    }

    /** @return so long after a day; null for what happens once */
    LocalDate after(LocalDate day) {
        return this == ONCE || day == null ? null : day.plusMonths(months);
    }
}
