package org.qingyuan.responsibility.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a task at full stops and semicolons into sentences, and a sentence at commas into parts. */
final class Sentences {
    private static final String ENDS = "。；！？!?\n";

    /** Numbers of points and words that only join: they are nobody's duty. */
    private static final Pattern LEAD = Pattern.compile("(?:\\d+[.、．](?!\\d)|（[一二三四五六七八九十\\d]+）|[一二三四五六七八九十]+、"
            + "|[①-⑳]|[一二三四五六七八九十]是(?:要)?|(?:同时|此外|另外|其次|首先|最后)，)+");

    /** 以及… goes on with what the part before it lists. */
    private static final Pattern GOES_ON = Pattern.compile("(?:以及|及其|或者|和|及|或)(?!时)");

    private Sentences() {}

    static List<Span> of(Wording wording) {
        List<Span> sentences = new ArrayList<>();
        int start = 0;
        for (int i = 0; i <= wording.length(); i++) {
            if (i == wording.length() || ENDS.indexOf(wording.at(i)) >= 0) {
                add(wording, new Span(start, i), sentences);
                start = i + 1;
            }
        }
        return sentences;
    }

    private static void add(Wording wording, Span sentence, List<Span> sentences) {
        Matcher lead = LEAD.matcher(wording.masked(sentence));
        int start = sentence.start() + (lead.lookingAt() ? lead.end() : 0);
        if (start < sentence.end()) {
            sentences.add(new Span(start, sentence.end()));
        }
    }

    static List<Span> parts(Wording wording, Span sentence) {
        List<Span> parts = new ArrayList<>();
        int start = sentence.start();
        for (int i = start; i <= sentence.end(); i++) {
            if (i == sentence.end() || wording.at(i) == '，' || listsCounts(wording, i, sentence.end())) {
                Span part = new Span(start, i);
                if (part.start() < part.end()) {
                    boolean goesOn = !parts.isEmpty()
                            && GOES_ON.matcher(wording.masked(part)).lookingAt();
                    parts.add(goesOn ? new Span(parts.removeLast().start(), i) : part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /** 上党课1次、举办培训班2次: the mark between two counts parts them as a comma would. */
    private static boolean listsCounts(Wording wording, int i, int end) {
        if (wording.at(i) != '、' || i == 0 || !"次场期".contains(String.valueOf(wording.at(i - 1)))) {
            return false;
        }
        String rest = wording.masked(new Span(i + 1, end)).split("，")[0];
        return Amounts.containsTimes(rest);
    }
}
