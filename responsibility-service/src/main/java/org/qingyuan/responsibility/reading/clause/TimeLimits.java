package org.qingyuan.responsibility.reading.clause;

import java.time.Period;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reading.TimeLimit;

/** Reads a whole cell of 完成时限. */
public final class TimeLimits {
    private static final Pattern WHOLE_YEAR = Pattern.compile("全年度?|整年|本年度|当年度?|年度|0?1月?[-至到]12月");

    private static final Pattern WITHIN =
            Pattern.compile("(?:(?<n>" + Numeral.ANY + ")(?<unit>年|个月|个?季度|周|个?星期|天|日)|(?<half>半年)|半个?月)(?:之内|以内|内)?");

    private static final Pattern YEAR = Pattern.compile("(?<year>\\d{4})年(?:之?前|以前|之?内)?");

    private TimeLimits() {}

    /** Empty when the words are not understood as a whole. */
    public static Optional<TimeLimit> read(String words) {
        String text = new Wording(words.replace("\n", "")).toString().replaceFirst("完成$", "");
        if (WHOLE_YEAR.matcher(text).matches()) {
            return Optional.of(TimeLimit.wholeYear(words));
        }
        Matcher year = YEAR.matcher(text);
        if (year.matches()) {
            return Optional.of(TimeLimit.byDate(words, Integer.valueOf(year.group("year")), 12, null));
        }
        if (WITHIN.matcher(text).matches()) {
            return Optional.of(TimeLimit.within(words, period(text)));
        }
        Matcher date = CalendarDates.PATTERN.matcher(text);
        boolean several = text.matches(Numeral.ANY + "月?[-至到].*");
        return date.matches() && !several ? Optional.ofNullable(CalendarDates.limit(date, words)) : Optional.empty();
    }

    /** Of words that {@link #WITHIN} matches. */
    static Period period(String words) {
        Matcher within = WITHIN.matcher(words);
        if (!within.matches()) {
            throw new IllegalArgumentException(words);
        }
        if (within.group("n") == null) {
            return within.group("half") == null ? Period.ofDays(15) : Period.ofMonths(6);
        }
        int n = Numeral.parse(within.group("n"));
        return switch (within.group("unit")) {
            case "年" -> Period.ofYears(n);
            case "个月" -> Period.ofMonths(n);
            case "季度", "个季度" -> Period.ofMonths(3 * n);
            case "天", "日" -> Period.ofDays(n);
            default -> Period.ofWeeks(n);
        };
    }
}
