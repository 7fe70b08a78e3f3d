package org.qingyuan.responsibility.reading.table;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A line that is a date: 2012年10月25日, 二〇一二年十月二十五日, （2012年10月25日）, 印发日期：2012-10-25. */
final class PrintedDate {
    private static final String HAN = "〇零○一二三四五六七八九十Ｏ";

    private static final Pattern LINE = Pattern.compile("[（(]?(?:(?:印发|发文|制表|填表|填报|编制|制定)?(?:日期|时间)[：:])?"
            + "(?<year>(?:19|20)\\d{2}|[" + HAN + "]{4})[年\\-./](?<month>\\d{1,2}|[" + HAN + "]{1,3})[月\\-./]"
            + "(?<day>\\d{1,2}|[" + HAN + "]{1,3})[日号]?(?:印发|发布)?[）)]?");

    private PrintedDate() {}

    static Optional<LocalDate> of(String line) {
        Matcher date = LINE.matcher(line);
        if (!date.matches()) {
            return Optional.empty();
        }
        try {
            return Optional.of(
                    LocalDate.of(year(date.group("year")), number(date.group("month")), number(date.group("day"))));
        } catch (DateTimeException e) {
            return Optional.empty();
        }
    }

    private static int year(String text) {
        StringBuilder digits = new StringBuilder();
        text.chars().forEach(c -> digits.append(Character.isDigit(c) ? Character.getNumericValue(c) : digit((char) c)));
        return Integer.parseInt(digits.toString());
    }

    private static int number(String text) {
        if (Character.isDigit(text.charAt(0))) {
            return Integer.parseInt(text);
        }
        int ten = text.indexOf('十');
        if (ten < 0) {
            return digit(text.charAt(0));
        }
        int tens = ten == 0 ? 1 : digit(text.charAt(0));
        int ones = ten == text.length() - 1 ? 0 : digit(text.charAt(ten + 1));
        return tens * 10 + ones;
    }

    private static int digit(char c) {
        return Math.max(0, "零一二三四五六七八九".indexOf(c));
    }
}
