package org.qingyuan.responsibility.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Cuts a task at full stops and semicolons into sentences, and a sentence at commas into parts. */
final class Sentences {
    private static final String ENDS = "。；！？!?\n";

    /** Numbers of points and words that only join: they are nobody's duty. */
    private static final Pattern LEAD = Pattern.compile(
            "(?:第[一二三四五六七八九十百\\d]{1,4}条(?![款件])|(?:会议|通知|意见|方案|办法|规定)(?:要求|强调|指出|决定|明确|规定|提出)，|\\d+[.、．](?!\\d)|（[一二三四五六七八九十\\d]+）|(?!(?:[一二三四1-4][、和及]){1,3}[一二三四1-4]季度|(?:[一二三四五六七八九十]{1,3}、){1,11}[一二三四五六七八九十]{1,3}月)(?:[一二三四五六七八九]?十[一二三四五六七八九]?|[一二三四五六七八九])、"
                    + "|[①-⒛]|[一二三四五六七八九十]是(?:要)?|同时(?=要[^，]{2})|(?:同时|此外|另外|其中|其次|首先|最后)，)+");

    /** 以及… goes on with what the part before it lists. */
    private static final Pattern GOES_ON = Pattern.compile("(?:以及|及其|或者|和|及|或)(?!时)");

    private static final Pattern COUNT_AND_MORE = Pattern.compile(
            ".*" + Numeral.ANY
                    + "(?:次|场次?|期|遍|轮|批|篇|份|条|件|项|个(?!月|季|工作日|星期|半)|节|堂|部|册|幅|户|家|名|人|位|支|所|座|块|起|处|则|门|张|卷)(?:以上)?[^，\\d]{0,12}");

    private static final Pattern NEXT_COUNT = Pattern.compile(
            "(?:并)?(?:[^，、\\d每]{0,12}?)(?:不少于|至少|不低于)?" + Numeral.ANY + "(?:[-至到]" + Numeral.ANY
                    + ")?(?:次|场次?|期|遍|轮|批|篇|份|条|件|节|堂|部|册|幅|户|家|名|人(?!次)|位|支|所|座|块|起|处|则|门|张|卷|项(?!目)|个(?!月|季|方面|环节)).*");

    /** 县级每年、乡级每半年、…: who, how often, and what is done stands with the last of them. */
    private static final Pattern ENDS_IN_PERIOD = Pattern.compile(
            "(?!每)[^，、\\d]{1,20}每(?:" + Numeral.ANY
                    + "个?)?(?:半年度?|半个?月|年度?|季度?|个?月|周|星期|旬|日|天|学期)|(?!每)[^，、\\d]{1,20}(?:一个季度|一个月|一年|一周|(?<![上下每])半年|(?<!每)半个?月|两年)");

    private static final Pattern PERIOD_OF_ITS_OWN = Pattern.compile(
            "(?!每)[^，、\\d]{1,20}(?:每(?!次|场|期|名|位|人|个(?!季|月))|(?:一个?季度|[一两]个月|[一两]年|一周|(?<![上下每])半年|(?<!每)半个?月)(?=[^，、]{0,24}[一两三\\d]+[次遍]))");

    /** 不少于3次、不多于5次 is one count. */
    private static final Pattern CAP = Pattern.compile("(?:且|但|并)?不[得能应可]?(?:超过|多于|高于|大于)");

    /** 3月完成招标、6月开工: a date with an act of its own. */
    private static final Pattern DATED = Pattern.compile(
            "(?:于|在)?(?:\\d{4}年|每年)?(?:" + Numeral.ANY + "月(?:" + Numeral.ANY
                    + "[日号]|[底末初]|[上中下]旬)?+|年[初中末底终]|第?[一二三四]季度|[上下]半年)(?:之?前|以前)?+(?![、和及与各分都均的起至到-])[^，、\\d]{2,}(?:\\d+(?:\\.\\d+)?%(?:以上)?)?");

    /** 执行进度6月底达到50%、9月底达到75%: what the dates are said of stands before the first. */
    private static final Pattern DATED_AFTER =
            Pattern.compile("(?!" + Lexicon.VERBS + ")[^，、\\d每年]{2,12}" + DATED.pattern());

    private static final Pattern NEXT_PERIOD =
            Pattern.compile("(?:[^，、\\d]{0,12}?)每(?!次|场|期|名|位|人|个(?!季|月|学期|星期))[^，、]*");

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
        Matcher lead = LEAD.matcher(wording.text(sentence));
        int start = sentence.start() + (lead.lookingAt() ? lead.end() : 0);
        if (start < sentence.end()) {
            sentences.add(new Span(start, sentence.end()));
        }
    }

    static List<Span> parts(Wording wording, Subjects subjects, Span sentence) {
        List<Span> parts = new ArrayList<>();
        int start = sentence.start();
        for (int i = start; i <= sentence.end(); i++) {
            boolean comma = i == sentence.end() || wording.at(i) == '，';
            if (comma || parts(wording, subjects, start, i, sentence.end())) {
                Span part = new Span(start, i);
                if (part.start() < part.end()) {
                    boolean goesOn = comma
                            && !parts.isEmpty()
                            && wording.at(part.start() - 1) == '，'
                            && GOES_ON.matcher(wording.masked(part)).lookingAt();
                    parts.add(goesOn ? new Span(parts.removeLast().start(), i) : part);
                }
                start = i + 1;
            }
        }
        return parts;
    }

    /**
     * Whether the mark at i parts as a comma would: between two counts (上党课1次、举办培训班2次, 组织2次检查和3次通报) and
     * between two periods with a verb or a subject of their own (党总支每半年、党支部每季度).
     */
    private static boolean parts(Wording wording, Subjects subjects, int start, int i, int end) {
        if (i <= start || "、和及并与".indexOf(wording.at(i)) < 0) {
            return false;
        }
        String before = wording.masked(new Span(start, i));
        if (before.lastIndexOf('“') > before.lastIndexOf('”')) {
            return false;
        }
        if (before.length() > 120 || before.contains("分别") || before.matches(".*各$")) {
            return false;
        }
        int comma = i + 1;
        while (comma < end && wording.at(comma) != '，') {
            comma++;
        }
        Span next = new Span(i + 1, comma);
        String after = wording.masked(next);
        if (CAP.matcher(after).lookingAt()) {
            return false;
        }
        if (ENDS_IN_PERIOD.matcher(before).matches()
                && PERIOD_OF_ITS_OWN.matcher(after).lookingAt()) {
            return true;
        }
        if (wording.at(i) == '、'
                && (DATED.matcher(before).matches()
                        || DATED_AFTER.matcher(before).matches())
                && DATED.matcher(after).lookingAt()) {
            return true;
        }
        if (NEXT_PERIOD.matcher(after).lookingAt()) {
            boolean counted = Amounts.containsTimes(before) && Amounts.containsTimes(after);
            return counted
                    || before.contains("每")
                            && subjects.of(wording, next).isPresent()
                            && subjects.of(wording, new Span(start, i)).isPresent();
        }
        // 1个市级、3个县级示范点 is one list of the same thing.
        return !before.matches(".*[国省市州县区乡镇村校院局]级")
                && COUNT_AND_MORE.matcher(before).matches()
                && NEXT_COUNT.matcher(after).lookingAt();
    }
}
