package org.qingyuan.cases.analysis;

import java.time.LocalDate;

/** Three months of a year. */
record Quarter(int year, int number) {
    private static final int MONTHS = 3;

    LocalDate first() {
        return LocalDate.of(year, (number - 1) * MONTHS + 1, 1);
    }

    LocalDate last() {
        return first().plusMonths(MONTHS).minusDays(1);
    }

    Quarter before() {
        return number == 1 ? new Quarter(year - 1, 4) : new Quarter(year, number - 1);
    }

    /** The day that counts in the ledger: work on a quarter belongs to its window, also when it is written down afterwards. */
    LocalDate counted(LocalDate written) {
        return written.isAfter(last()) ? last() : written;
    }
}
