package org.qingyuan.responsibility.reading.clause;

import java.time.Month;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reading.TimeLimit;

/** A date of the calendar as plans write it: 3月底前, 二〇一二年十月, 上半年, 第三季度末, 年底前. */
final class CalendarDates {
    static final String BEFORE = "(?:之前|以前|之内|前(?!三|两|夕|后)|内)?";

    static final String YEAR = "\\d{4}|[〇零一二三四五六七八九]{4}";

    /** 4—9月 and 3月至6月 are due when the last of them ends. */
    static final Pattern PATTERN = Pattern.compile("(?:(?<year>" + YEAR
            + ")年度?(?:年(?=[底末内终中初]))?|[今本当每]年度?(?:年(?=[底末内终中初]))?|(?<![\\d〇零一二两三四五六七八九十半学])年(?=[底末内终中初]|之内))?(?:"
            + "(?<![\\d个\\-每])(?<!连续)(?!两月)(?:" + Numeral.ANY + "(?:月份?)?[-至到])?(?<month>" + Numeral.ANY + ")月(?:份)?"
            + "(?:的?(?:" + Numeral.ANY + "[日号]?[-至到])?(?<day>" + Numeral.ANY + ")[日号]|(?<part>底|末|上旬|中旬|下旬|初))?"
            + "|(?<!原则|基础)(?<half>[上下])半年[底末]?|(?:前|第)?(?<quarter>[一二三四1-4])季度[底末]?"
            + "|(?<=(?<!学)年|年度)(?<close>[底末内]|之内|初(?!中|一)|终(?!身)|中(?!心|央|层|期|长|小|国|共)))" + BEFORE
            + "(?:份)?(?<after>起|开始|以来|以后|之后)?");

    private CalendarDates() {}

    /** Null for what looks like a date and is none, such as 13月, and for one that is no deadline. */
    static TimeLimit limit(Matcher matcher, String words) {
        boolean yearless = matcher.group("close") != null && matcher.start() == matcher.start("close");
        if (yearless
                || matcher.group("after") != null
                || "初".equals(matcher.group("part"))
                || "初".equals(matcher.group("close"))) {
            return null;
        }
        Integer year = matcher.group("year") == null ? null : (Integer) Numeral.parse(matcher.group("year"));
        if (matcher.group("half") != null) {
            return TimeLimit.byDate(words, year, matcher.group("half").equals("上") ? 6 : 12, null);
        }
        if (matcher.group("quarter") != null) {
            return TimeLimit.byDate(words, year, 3 * Numeral.parse(matcher.group("quarter")), null);
        }
        if (matcher.group("close") != null) {
            return TimeLimit.byDate(words, year, matcher.group("close").equals("中") ? 6 : 12, null);
        }
        return inMonth(matcher, year, words);
    }

    private static TimeLimit inMonth(Matcher matcher, Integer year, String words) {
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

    /** @param month null where the day comes back each month */
    static TimeLimit day(String digits, String words, Integer year, Integer month) {
        int day = Numeral.parse(digits);
        int longest = month == null ? 31 : Month.of(month).maxLength();
        return day < 1 || day > longest ? null : TimeLimit.byDate(words, year, month, day);
    }
}
