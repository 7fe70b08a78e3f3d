package org.qingyuan.responsibility.reading.clause;

/** Numbers as plans write them: 12, 十二, 两, 二〇一二. */
final class Numeral {
    // Bounded: no plan asks for a million, and long runs of numerals must not cost time.
    static final String CHINESE = "[一二两三四五六七八九十百]{1,6}";
    static final String ANY = "(?:\\d{1,4}万(?=[人名册株亩份件条户篇张套棵卷本字])|\\d{1,6}|" + CHINESE + ")";

    static final String CHARACTERS = "0123456789一二两三四五六七八九十百双";

    private static final String DIGITS = "〇一二三四五六七八九";

    private Numeral() {}

    static int parse(String text) {
        if (text.matches("\\d+")) {
            return Integer.parseInt(text);
        }
        if (text.matches("\\d+万")) {
            return Integer.parseInt(text.substring(0, text.length() - 1)) * 10_000;
        }
        String words = text.replace('两', '二').replace('双', '二').replace('零', '〇');
        if (words.matches("[" + DIGITS + "]{4}")) {
            return words.chars().reduce(0, (sum, c) -> sum * 10 + DIGITS.indexOf(c));
        }
        int sum = 0;
        int digit = 0;
        for (char c : words.toCharArray()) {
            switch (c) {
                case '十' -> {
                    sum += Math.max(1, digit) * 10;
                    digit = 0;
                }
                case '百' -> {
                    sum += Math.max(1, digit) * 100;
                    digit = 0;
                }
                default -> digit = DIGITS.indexOf(c);
            }
        }
        return sum + digit;
    }

    /** Whether two digits stand for a range: 两三次, 三五名. */
    static boolean isSpread(String text) {
        return text.matches("[一二两三四五六七八九]{2}") && parse(text.substring(0, 1)) < parse(text.substring(1));
    }
}
