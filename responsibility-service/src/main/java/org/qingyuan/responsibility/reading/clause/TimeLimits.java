package org.qingyuan.responsibility.reading.clause;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reading.TimeLimit;

/** Reads dates and times to keep: a whole cell of 完成时限, or a date inside a clause. */
public final class TimeLimits {
    private static final String BEFORE = "(?:之?前|以前|之?内)?";

    private static final Pattern WHOLE_YEAR = Pattern.compile("全年度?|整年|本年度|当年度?|年度|0?1月?[-至到]12月");

    private static final Pattern WITHIN =
            Pattern.compile("(?:(?<n>" + Numeral.ANY + ")(?<unit>年|个月|个?季度|周|个?星期|天|日)|(?<half>半年))(?:之内|以内|内)?");

    private static final Pattern YEAR = Pattern.compile("(?<year>\\d{4})年" + BEFORE);

    private static final Pattern DATE = Pattern.compile("(?:(?<year>\\d{4})年|今年|本年|当年|每年)?"
            + "(?<![\\d个\\-])(?<month>" + Numeral.ANY + ")月(?:份)?"
            + "(?:(?<day>" + Numeral.ANY + ")[日号]|(?<part>底|末|上旬|中旬|下旬))?" + BEFORE);

    private static final Pattern YEAR_END = Pattern.compile("(?:(?<year>\\d{4})|每)?年(?:底|末)" + BEFORE);
    private static final Pattern YEAR_CLOSE = Pattern.compile("(?<year>)(?:年终|年内)" + BEFORE);

    private static final Pattern HALF_YEAR = Pattern.compile("(?:(?<year>\\d{4})年)?(?<half>[上下])半年(?:底|末)?" + BEFORE);

    private static final Pattern QUARTER =
            Pattern.compile("(?:(?<year>\\d{4})年)?第?(?<quarter>[一二三四1-4])季度(?:底|末)?" + BEFORE);

    /** 每月5日前 */
    private static final Pattern DAY_OF_MONTH =
            Pattern.compile("(?<=每月|每个月)(?<day>" + Numeral.ANY + ")[日号](?:之?前|以前)?");

    /** A date that a clause names. */
    record Dated(Span span, TimeLimit limit) {}

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
        Matcher within = WITHIN.matcher(text);
        if (within.matches()) {
            return Optional.of(TimeLimit.within(words, period(within)));
        }
        for (Pattern pattern : List.of(DATE, YEAR_END, YEAR_CLOSE, HALF_YEAR, QUARTER)) {
            Matcher matcher = pattern.matcher(text);
            if (matcher.matches()) {
                return Optional.ofNullable(limit(pattern, matcher, words));
            }
        }
        return Optional.empty();
    }

    static List<Dated> in(Wording wording, Span part) {
        List<Dated> dates = new ArrayList<>();
        if (!wording.hasAny("年季月", part)) {
            return dates;
        }
        for (Pattern pattern : List.of(DATE, YEAR_END, HALF_YEAR, QUARTER, DAY_OF_MONTH)) {
            Matcher matcher = pattern.matcher(wording.masked(part));
            while (matcher.find()) {
                Span span = new Span(part.start() + matcher.start(), part.start() + matcher.end());
                TimeLimit limit = limit(pattern, matcher, wording.printed(span));
                if (limit != null
                        && dates.stream().noneMatch(date -> date.span().overlaps(span))) {
                    dates.add(new Dated(span, limit));
                }
            }
        }
        return dates;
    }

    private static Period period(Matcher within) {
        if (within.group("half") != null) {
            return Period.ofMonths(6);
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

    /** Null for what looks like a date and is none, such as 13月. */
    private static TimeLimit limit(Pattern pattern, Matcher matcher, String words) {
        if (pattern == DAY_OF_MONTH) {
            return day(matcher.group("day"), words, null, null);
        }
        Integer year = Optional.ofNullable(matcher.group("year"))
                .filter(text -> !text.isEmpty())
                .map(Integer::valueOf)
                .orElse(null);
        if (pattern == HALF_YEAR) {
            return TimeLimit.byDate(words, year, matcher.group("half").equals("上") ? 6 : 12, null);
        }
        if (pattern == QUARTER) {
            return TimeLimit.byDate(words, year, 3 * Numeral.parse(matcher.group("quarter")), null);
        }
        if (pattern != DATE) {
            return TimeLimit.byDate(words, year, 12, null);
        }
        int month = Numeral.parse(matcher.group("month"));
        if (month < 1 || month > 12) {
            return null;
        }
        if (matcher.group("day") != null) {
            return day(matcher.group("day"), words, year, month);
        }
        String part = matcher.group("part") == null ? "" : matcher.group("part");
        Integer day =
                switch (part) {
                    case "上旬" -> 10;
                    case "中旬" -> 20;
                    default -> null;
                };
        return TimeLimit.byDate(words, year, month, day);
    }

    private static TimeLimit day(String digits, String words, Integer year, Integer month) {
        int day = Numeral.parse(digits);
        int longest = month == null ? 31 : java.time.Month.of(month).maxLength();
        return day < 1 || day > longest ? null : TimeLimit.byDate(words, year, month, day);
    }
}
