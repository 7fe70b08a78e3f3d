package org.qingyuan.responsibility.reading.clause;

import java.util.List;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reading.Clause;

/**
 * A task in the form that the grammar reads: no spaces inside words, one form of digits, dashes and punctuation. Every
 * character knows its place in the task as printed.
 */
final class Wording {
    /** Stands for words that name something and are not to be read. */
    static final char MASK = '□';

    private static final Pattern BRACKETS = Pattern.compile("（[^（）]{0,200}）");

    /** Where a paragraph begins a point of its own: 1. or （一） or ①. */
    private static final Pattern POINT =
            Pattern.compile("(?:\\d+[.、．](?!\\d)|[（(][一二三四五六七八九十\\d]+[）)]|[一二三四五六七八九十]+、|[①-⒛]).*");

    private final String task;
    private final String text;
    private final String masked;
    private final int[] places;

    Wording(String task) {
        this.task = task;
        StringBuilder chars = new StringBuilder();
        int[] at = new int[task.length()];
        for (int i = 0; i < task.length(); i++) {
            char c = normal(task, i);
            if (c != 0) {
                at[chars.length()] = i;
                chars.append(c);
            }
        }
        this.text = chars.toString();
        this.places = at;
        this.masked = mask(text);
    }

    /** Zero for what only typography put there. */
    private static char normal(String task, int i) {
        char c = task.charAt(i);
        if (c == '\n') {
            // A line may break within a sentence; then it is no boundary.
            boolean ended = i > 0 && "。；！？!?;".indexOf(task.charAt(i - 1)) >= 0;
            return ended || POINT.matcher(task).region(i + 1, task.length()).lookingAt() ? '\n' : 0;
        }
        if (Character.isWhitespace(c) || Character.isSpaceChar(c)) {
            return 0;
        }
        if (c >= '０' && c <= '９') {
            return (char) (c - '０' + '0');
        }
        if (c >= 'Ａ' && c <= 'ｚ') {
            return (char) (c - 'Ａ' + 'A');
        }
        return switch (c) {
            // 元月 is January; 元月元日 is not met
            case '元' -> task.startsWith("月", i + 1) ? '1' : c;
            case '○', '◯' -> '〇';
            case '≧' -> '≥';
            case '≦' -> '≤';
            case '－', '–', '—', '―', '～', '~' -> '-';
            case ',', '﹐' -> '，';
            case ';' -> '；';
            case ':' -> '：';
            case '(' -> '（';
            case ')' -> '）';
            case '％' -> '%';
            case '／' -> '/';
            default -> c;
        };
    }

    private static String mask(String text) {
        StringBuilder masked = new StringBuilder(text);
        for (Pattern names : Names.ALL) {
            var matcher = names.matcher(masked.toString());
            while (matcher.find()) {
                if (Names.RHYTHM.matcher(matcher.group()).matches()
                        || Names.BEATS.matcher(matcher.group()).matches()
                        || Names.FESTIVAL
                                .matcher(masked)
                                .region(matcher.start(), masked.length())
                                .lookingAt()) {
                    continue;
                }
                for (int i = matcher.start(); i < matcher.end(); i++) {
                    masked.setCharAt(i, MASK);
                }
            }
        }
        // 最少 and 起码 are 至少 in other words.
        for (String least : List.of("最少", "起码")) {
            for (int i = masked.indexOf(least); i >= 0; i = masked.indexOf(least, i)) {
                masked.replace(i, i + 2, "至少");
            }
        }
        // A sentence does not end inside brackets, but what they say counts.
        var brackets = BRACKETS.matcher(masked.toString());
        while (brackets.find()) {
            for (int i = brackets.start(); i < brackets.end(); i++) {
                if ("，；。、".indexOf(masked.charAt(i)) >= 0) {
                    masked.setCharAt(i, MASK);
                }
            }
        }
        return masked.toString();
    }

    @Override
    public String toString() {
        return text;
    }

    int length() {
        return text.length();
    }

    /** The words, names included. */
    String text(Span span) {
        return text.substring(span.start(), span.end());
    }

    /** The words with every name blanked out, as long as the words. */
    String masked(Span span) {
        return masked.substring(span.start(), span.end());
    }

    /** Whether one of the characters stands in the stretch, outside of names: a quick no before a slow look. */
    boolean hasAny(String characters, Span span) {
        for (int i = span.start(); i < span.end(); i++) {
            if (characters.indexOf(masked.charAt(i)) >= 0) {
                return true;
            }
        }
        return false;
    }

    char at(int index) {
        return masked.charAt(index);
    }

    /** The clause as printed. */
    Clause clause(Span span) {
        return Clause.of(task, places[span.start()], places[span.end() - 1] + 1);
    }

    /** The words as printed. */
    String printed(Span span) {
        return clause(span).text();
    }
}
