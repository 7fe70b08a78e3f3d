package org.qingyuan.inspection.scheme.reading;

import java.math.BigDecimal;
import java.util.Map;

/** Characters of scoring tables, one for one, so that places stay where they are. */
final class Words {
    private static final Map<Character, Integer> DIGITS = Map.ofEntries(
            Map.entry('零', 0),
            Map.entry('一', 1),
            Map.entry('二', 2),
            Map.entry('两', 2),
            Map.entry('三', 3),
            Map.entry('四', 4),
            Map.entry('五', 5),
            Map.entry('六', 6),
            Map.entry('七', 7),
            Map.entry('八', 8),
            Map.entry('九', 9),
            Map.entry('十', 10));

    /** A number in figures or one up to ten in characters. */
    static final String NUMBER = "(?:\\d+(?:\\.\\d+)?|[一二两三四五六七八九十])";

    static final String UNIT = "(?:人次|场次|个百分点|次|起|例|件|项|个|人|篇|场|期|名|处|份|条|宗|批|台|天|日|户|家|本)";

    private Words() {}

    /** Full-width figures, points, commas and percent signs as half-width ones. */
    static String narrow(String text) {
        StringBuilder narrow = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            boolean wide = c >= '！' && c <= '～';
            narrow.append(
                    c == '．' || c == '。' && isBetweenDigits(text, narrow.length())
                            ? '.'
                            : wide ? (char) (c - 0xFEE0) : c);
        }
        return narrow.toString();
    }

    private static boolean isBetweenDigits(String text, int at) {
        return at > 0
                && at + 1 < text.length()
                && Character.isDigit(text.charAt(at - 1))
                && Character.isDigit(text.charAt(at + 1));
    }

    static BigDecimal number(String words) {
        Integer digit = words.length() == 1 ? DIGITS.get(words.charAt(0)) : null;
        return digit == null ? new BigDecimal(words) : BigDecimal.valueOf(digit);
    }
}
