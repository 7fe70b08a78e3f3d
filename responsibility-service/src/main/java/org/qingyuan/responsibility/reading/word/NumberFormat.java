package org.qingyuan.responsibility.reading.word;

import java.util.Locale;

/** Writes a number of a list as Word prints it, by the names of {@code w:numFmt}. */
final class NumberFormat {
    private static final String DIGITS = "〇一二三四五六七八九";
    private static final String PLACES = "十百千";
    private static final String LEGAL_DIGITS = "零壹贰叁肆伍陆柒捌玖";
    private static final String LEGAL_PLACES = "拾佰仟";
    private static final String[] ROMAN = {"M", "CM", "D", "CD", "C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    private static final int[] VALUES = {1000, 900, 500, 400, 100, 90, 50, 40, 10, 9, 5, 4, 1};

    private NumberFormat() {}

    /** What has no form of its own, or not for a number so large, is written in Arabic digits. */
    static String write(String format, int n) {
        return switch (format) {
            case "none", "bullet" -> "";
            case "decimalZero" -> n < 10 ? "0" + n : String.valueOf(n);
            case "upperRoman" -> roman(n);
            case "lowerRoman" -> roman(n).toLowerCase(Locale.ROOT);
            case "upperLetter" -> letters(n);
            case "lowerLetter" -> letters(n).toLowerCase(Locale.ROOT);
            case "chineseCounting",
                    "chineseCountingThousand",
                    "japaneseCounting",
                    "taiwaneseCounting",
                    "taiwaneseCountingThousand",
                    "koreanCounting" -> counting(n, DIGITS, PLACES, true);
            case "chineseLegalSimplified", "ideographLegalTraditional" ->
                counting(n, LEGAL_DIGITS, LEGAL_PLACES, false);
            case "ideographDigital", "japaneseDigitalTenThousand", "taiwaneseDigital" -> digitByDigit(n);
            case "ideographTraditional" -> one("甲乙丙丁戊己庚辛壬癸", n);
            case "ideographZodiac" -> one("子丑寅卯辰巳午未申酉戌亥", n);
            case "ideographEnclosedCircle" -> from('㊀', 10, n);
            case "decimalEnclosedCircle", "decimalEnclosedCircleChinese" -> from('①', 20, n);
            case "decimalEnclosedParen" -> from('⑴', 20, n);
            case "decimalEnclosedFullstop" -> from('⒈', 20, n);
            default -> String.valueOf(n);
        };
    }

    /** 10 is 十 where a leading 一 is left out. */
    private static String counting(int n, String digits, String places, boolean bareTen) {
        if (n < 1 || n > 9_999) {
            return String.valueOf(n);
        }
        StringBuilder words = new StringBuilder();
        String number = String.valueOf(n);
        boolean gap = false;
        for (int i = 0; i < number.length(); i++) {
            int digit = number.charAt(i) - '0';
            int place = number.length() - 1 - i;
            if (digit == 0) {
                gap = true;
                continue;
            }
            if (gap) {
                words.append('零');
                gap = false;
            }
            if (!(bareTen && digit == 1 && place == 1 && i == 0)) {
                words.append(digits.charAt(digit));
            }
            if (place > 0) {
                words.append(places.charAt(place - 1));
            }
        }
        return words.toString();
    }

    private static String digitByDigit(int n) {
        StringBuilder words = new StringBuilder();
        String.valueOf(n).chars().forEach(c -> words.append(c == '-' ? '-' : DIGITS.charAt(c - '0')));
        return words.toString();
    }

    private static String one(String signs, int n) {
        return n >= 1 && n <= signs.length() ? signs.substring(n - 1, n) : String.valueOf(n);
    }

    private static String from(char first, int most, int n) {
        return n >= 1 && n <= most ? String.valueOf((char) (first + n - 1)) : String.valueOf(n);
    }

    /** a to z, then aa, bb as Word goes on. */
    private static String letters(int n) {
        return n < 1 || n > 780
                ? String.valueOf(n)
                : String.valueOf((char) ('A' + (n - 1) % 26)).repeat((n - 1) / 26 + 1);
    }

    private static String roman(int n) {
        if (n < 1 || n > 3_999) {
            return String.valueOf(n);
        }
        StringBuilder letters = new StringBuilder();
        int rest = n;
        for (int i = 0; i < VALUES.length; i++) {
            for (; rest >= VALUES[i]; rest -= VALUES[i]) {
                letters.append(ROMAN[i]);
            }
        }
        return letters.toString();
    }
}
