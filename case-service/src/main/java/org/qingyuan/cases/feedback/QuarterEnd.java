package org.qingyuan.cases.feedback;

import java.time.LocalDate;
import java.time.temporal.IsoFields;

final class QuarterEnd {
    private static final int MONTHS = 3;

    private QuarterEnd() {}

    /** The last day of the quarter in which the day lies. */
    static LocalDate of(LocalDate day) {
        int month = day.get(IsoFields.QUARTER_OF_YEAR) * MONTHS;
        LocalDate first = LocalDate.of(day.getYear(), month, 1);
        return first.withDayOfMonth(first.lengthOfMonth());
    }
}
