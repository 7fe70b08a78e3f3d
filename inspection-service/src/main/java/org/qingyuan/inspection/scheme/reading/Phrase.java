package org.qingyuan.inspection.scheme.reading;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What stands between two commas, with its place in the criterion. Characters are narrowed one for one, so places stay.
 *
 * @param to exclusive
 */
record Phrase(String text, int from, int to) {
    private static final Pattern NUMBERING =
            Pattern.compile("^\\s*(?:[(]?\\d{1,2}(?:[.)](?!\\d)|、)|[①-⑳]|[(]?[一二三四五六七八九十][)、])\\s*");

    /** Sentences end at semicolons, full stops and line ends; within one, phrases end at commas. */
    static List<List<Phrase>> sentences(String narrowed) {
        List<List<Phrase>> sentences = new ArrayList<>();
        List<Phrase> sentence = new ArrayList<>();
        int from = 0;
        for (int i = 0; i <= narrowed.length(); i++) {
            boolean end = i == narrowed.length() || ";。\n\r".indexOf(narrowed.charAt(i)) >= 0;
            if (end || narrowed.charAt(i) == ',') {
                of(narrowed, from, i).ifPresent(sentence::add);
                from = i + 1;
            }
            if (end && !sentence.isEmpty()) {
                sentences.add(List.copyOf(sentence));
                sentence.clear();
            }
        }
        return sentences;
    }

    private static java.util.Optional<Phrase> of(String text, int start, int end) {
        int from = start;
        int to = end;
        Matcher numbering = NUMBERING.matcher(text.substring(from, to));
        if (numbering.find()) {
            from += numbering.end();
        }
        while (from < to && Character.isWhitespace(text.charAt(from))) {
            from++;
        }
        while (to > from && Character.isWhitespace(text.charAt(to - 1))) {
            to--;
        }
        return from == to
                ? java.util.Optional.empty()
                : java.util.Optional.of(new Phrase(text.substring(from, to), from, to));
    }

    boolean has(Pattern pattern) {
        return pattern.matcher(text).find();
    }
}
