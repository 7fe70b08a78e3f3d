package org.qingyuan.responsibility.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds numbers that require something. A Chinese numeral before a measure word is as often part of a name (八项规定,
 * 两个方面), so that it needs a bound, a period or the word 次 beside it.
 */
final class Amounts {
    private static final String AT_LEAST = "不少于|不低于|不得少于|不得低于|至少|最少|达到|超过|多于";
    private static final String AT_MOST = "不超过|不得超过|不多于|至多|最多";
    private static final String TIMES = "次(?![数序性要第])|遍|场次|场|期(?!间)|回|堂|节|轮";
    private static final String PEOPLE = "人(?!次|均|大|民)|名(?!单|册)";
    private static final String THINGS = "个(?!月|季|年|星|工作日|小时)|处(?!理|分|置)|家|项|件|份(?!额)|篇|条|起|所";

    private static final Pattern AMOUNT = Pattern.compile("(?<low>" + AT_LEAST + ")?(?<high>" + AT_MOST + ")?"
            + "(?<![第\\d.])(?<from>" + Numeral.ANY + ")(?:[-到至](?<to>" + Numeral.ANY + "))?"
            + "(?:(?<times>" + TIMES + ")|(?<people>" + PEOPLE + ")|(?<things>" + THINGS + "))"
            + "(?:(?<above>(?:及)?以上)|(?<below>(?:及)?以[下内]))?");

    /** The bound may stand before the verb: 至少组织1次. */
    private static final Pattern BOUND_BEFORE_VERB =
            Pattern.compile(".*(?:(?<low>" + AT_LEAST + ")|(?<high>" + AT_MOST + "))[^\\d，]{0,8}");

    private static final String UNITS = "(?:个?工作日|个月|个|项|次|场|期|回|人|名|处|家|件|份|篇|条|天|日|年|月|周|季度|小时|学时|课时|分|遍)";

    /** 建成三个示范点: after such a verb the number is what is to be reached. */
    private static final Pattern REACHES = Pattern.compile(".*(?:建成|创成|争创|创建|培育|打造|选树|树立)[^，]{0,4}");

    /** Whatever looks like a number: Arabic, or Chinese with a measure word; 一 alone is an article. */
    private static final Pattern NUMBER = Pattern.compile("\\d+(?:\\.\\d+)?(?:%|" + UNITS + ")?"
            + "|百分之" + Numeral.CHINESE
            + "|(?<![第一])(?:[二两三四五六七八九十百]" + Numeral.CHINESE.replace("{1,", "{0,") + ")"
            + UNITS);

    private Amounts() {}

    static boolean containsTimes(String masked) {
        Matcher matcher = AMOUNT.matcher(masked);
        while (matcher.find()) {
            if (matcher.group("times") != null) {
                return true;
            }
        }
        return false;
    }

    static List<Amount> in(Wording wording, Span part, boolean hasPeriod) {
        List<Amount> amounts = new ArrayList<>();
        if (!wording.hasAny(Numeral.CHARACTERS, part)) {
            return amounts;
        }
        String masked = wording.masked(part);
        Matcher matcher = AMOUNT.matcher(masked);
        while (matcher.find()) {
            Matcher before = BOUND_BEFORE_VERB.matcher(masked.substring(0, matcher.start()));
            boolean bounded = before.matches();
            boolean high = matcher.group("high") != null
                    || matcher.group("below") != null
                    || bounded && before.group("high") != null;
            boolean low = matcher.group("low") != null
                    || matcher.group("above") != null
                    || bounded && before.group("low") != null;
            boolean plain = Character.isDigit(matcher.group("from").charAt(0))
                    || matcher.group().matches(".*[次遍]")
                    || REACHES.matcher(masked.substring(0, matcher.start())).matches();
            if (plain || high || low || hasPeriod && matcher.group("times") != null) {
                amounts.add(amount(matcher, part.start(), high));
            }
        }
        return amounts;
    }

    private static Amount amount(Matcher matcher, int offset, boolean high) {
        int from = Numeral.parse(matcher.group("from"));
        Integer to = matcher.group("to") == null ? null : Numeral.parse(matcher.group("to"));
        Amount.Measure measure = matcher.group("times") != null
                ? Amount.Measure.TIMES
                : matcher.group("people") != null ? Amount.Measure.PEOPLE : Amount.Measure.THINGS;
        Span span = new Span(offset + matcher.start(), offset + matcher.end());
        return high && to == null ? new Amount(span, measure, 0, from) : new Amount(span, measure, from, to);
    }

    /** Numbers of the stretch that no reading has used: a person must see them. */
    static List<Span> unread(Wording wording, Span stretch, List<Span> used) {
        List<Span> unread = new ArrayList<>();
        if (!wording.hasAny(Numeral.CHARACTERS, stretch)) {
            return unread;
        }
        Matcher matcher = NUMBER.matcher(wording.masked(stretch));
        while (matcher.find()) {
            Span number = new Span(stretch.start() + matcher.start(), stretch.start() + matcher.end());
            if (used.stream().noneMatch(number::overlaps)) {
                unread.add(number);
            }
        }
        return unread;
    }
}
