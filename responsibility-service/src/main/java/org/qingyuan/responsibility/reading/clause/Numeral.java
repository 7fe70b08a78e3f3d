package org.qingyuan.responsibility.reading.clause;

/** Numbers as plans write them: 12, 十二, 两. */
final class Numeral {
    // Bounded: no plan asks for a million, and long runs of numerals must not cost time.
    static final String CHINESE = "[一二两三四五六七八九十百]{1,6}";
    static final String ANY = "(?:\\d{1,6}|" + CHINESE + ")";

    static final String CHARACTERS = "0123456789一二两三四五六七八九十百";

    private static final String DIGITS = "〇一二三四五六七八九";

    private Numeral() {}

    static int parse(String text) {
        if (text.matches("\\d+")) {
            return Integer.parseInt(text);
        }
        int sum = 0;
        int digit = 0;
        for (char c : text.replace('两', '二').toCharArray()) {
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
}
