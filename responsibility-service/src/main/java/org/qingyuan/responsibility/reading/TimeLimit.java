package org.qingyuan.responsibility.reading;

import java.time.Period;

/**
 * 完成时限, in the words of the table beside the parsed form.
 *
 * @param within only of {@link TimeLimitKind#WITHIN}
 * @param year only where a date names its year, else the year of the plan
 * @param month of a date; null when the date comes back each month (每月5日前)
 * @param day of a date; null means the last day of the month
 */
public record TimeLimit(String text, TimeLimitKind kind, Period within, Integer year, Integer month, Integer day) {
    public static final TimeLimit NONE = new TimeLimit("", TimeLimitKind.NONE, null, null, null, null);

    public static TimeLimit none(String text) {
        return new TimeLimit(text, TimeLimitKind.NONE, null, null, null, null);
    }

    public static TimeLimit wholeYear(String text) {
        return new TimeLimit(text, TimeLimitKind.WHOLE_YEAR, null, null, null, null);
    }

    public static TimeLimit within(String text, Period within) {
        return new TimeLimit(text, TimeLimitKind.WITHIN, within, null, null, null);
    }

    public static TimeLimit byDate(String text, Integer year, Integer month, Integer day) {
        return new TimeLimit(text, TimeLimitKind.BY_DATE, null, year, month, day);
    }
}
