package org.qingyuan.inspection.scheme.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.scoring.Absent;
import org.qingyuan.scoring.Comparison;
import org.qingyuan.scoring.Quantity;
import org.qingyuan.scoring.Rule;
import org.qingyuan.scoring.Source;
import org.qingyuan.scoring.SourceKind;
import org.qingyuan.scoring.Steps;

/** From one statement to its rule, the more particular wordings before the more general. Empty: a person has to read it. */
final class StatementReader {
    private static final String N = Words.NUMBER;
    static final Pattern ZERO = Pattern.compile(
            "不(?:得|计|给|予计)分|(?:计|得|为|记)(?:0|零)分|(?:分值?|分数)?全扣|扣完(?:本项|该项|此项)?(?:全部)?分值?(?!为止)$|扣除(?:本项|该项)全部分");
    static final Pattern DEDUCT = Pattern.compile("扣(?:减|除)?(" + N + ")分");
    static final Pattern ADD = Pattern.compile("加(" + N + ")分");
    static final Pattern FULL = Pattern.compile("(?:得|计|给)满分");
    static final Pattern GIVE = Pattern.compile("(?:得|计)" + N + "分");
    static final Pattern JUDGED =
            Pattern.compile("(?:检查组|考核组|考评组|检查人员|考核人员|评委)[^扣]{0,16}(?:评分|打分|赋分|评定|给分)|(?:酌情|视情|视情况)(?:扣分|给分|评分|打分)");
    static final Pattern VOTED = Pattern.compile("(?:测评|满意度|满意率|民意调查|问卷)[^扣]{0,20}?(?:计分|折算|换算|得分|计算)");
    static final Pattern AVERAGE = Pattern.compile("(?:人均|平均)[^扣]{0,12}(?:计分|折算|得分|计算|计入)|取[^扣]{0,8}平均分?");
    private static final Pattern POINT =
            Pattern.compile("每[^扣高增升超]{0,8}?(?:低于(?:\\d+(?:\\.\\d+)?)%)?(" + N + ")?个?(?:百分点|%)[^扣]{0,6}扣(" + N + ")分");
    private static final Pattern EACH =
            Pattern.compile("(?:每[^,扣加]{0,12}?)?(" + N + ")?" + Words.UNIT + "[^,扣加]{0,18}?(?:扣(?:减|除)?|加)" + N + "分");
    private static final Pattern SURELY_EACH = Pattern.compile("每|" + N + Words.UNIT);
    private static final Pattern SEVERAL_AMOUNTS = Pattern.compile("分别|分[、和及]" + N);
    private static final Pattern COUNT = Pattern.compile("(" + N + ")" + Words.UNIT);
    private static final Pattern BELOW = Pattern.compile("(?:低于|不足|达不到|未达到?|不到|未能达到)(\\d+(?:\\.\\d+)?)%");
    private static final Pattern PERCENT = Pattern.compile("%|百分|率");
    private static final Pattern HAPPENED = Pattern.compile("发现|发生|出现|查实|查出|存在|被|受到|^有|,有|凡");

    private StatementReader() {}

    static boolean hasEffect(Phrase phrase) {
        return List.of(ZERO, DEDUCT, ADD, FULL, GIVE, JUDGED, VOTED, AVERAGE).stream()
                .anyMatch(phrase::has);
    }

    static Optional<Found> read(Statement statement) {
        Phrase effect = statement.effect();
        if (effect.has(POINT)) {
            return Optional.of(points(statement));
        }
        if (effect.has(ADD)) {
            return amount(statement, ADD).map(found -> found(statement, found, Figures.document(Absent.ZERO)));
        }
        if (effect.has(DEDUCT)) {
            return statement.says(PERCENT)
                    ? Optional.empty()
                    : amount(statement, DEDUCT).map(found -> found(statement, found, Figures.counted(statement)));
        }
        if (effect.has(ZERO)) {
            return Optional.of(nothing(statement));
        }
        if (effect.has(VOTED)) {
            Source votes = new Source(SourceKind.BALLOT, List.of(), Quantity.VOTES, Absent.MISSING);
            return Optional.of(found(statement, new Rule.BallotShare(null), votes));
        }
        if (effect.has(AVERAGE)) {
            Source persons = new Source(SourceKind.FORM, List.of(), Quantity.EACH, Absent.MISSING);
            return Optional.of(found(statement, new Rule.AverageOverPersons(BigDecimal.valueOf(100)), persons));
        }
        if (effect.has(JUDGED)) {
            return Optional.of(found(statement, new Rule.Rating(BigDecimal.TEN, null), ratings()));
        }
        return effect.has(FULL) && !statement.says(PERCENT)
                ? Optional.of(found(statement, allDone(), Figures.duties(Quantity.SHORTFALL)))
                : Optional.empty();
    }

    static Source ratings() {
        return new Source(SourceKind.RATING, List.of(), Quantity.EACH, Absent.MISSING);
    }

    private static Found points(Statement statement) {
        Matcher point = POINT.matcher(statement.effect().text());
        point.find();
        return found(
                statement,
                new Rule.PerPercentagePoint(
                        BigDecimal.valueOf(100),
                        count(point.group(1)),
                        Words.number(point.group(2)),
                        Steps.WHOLE,
                        null),
                Figures.rate(statement.whole()));
    }

    /** Each time, or once when nothing says that it is counted: then it can cost no more than that. */
    private static Optional<Rule> amount(Statement statement, Pattern verb) {
        String effect = statement.effect().text();
        Matcher said = verb.matcher(effect);
        said.find();
        BigDecimal points = Words.number(said.group(1));
        if (said.find() || SEVERAL_AMOUNTS.matcher(effect).find()) {
            return Optional.empty();
        }
        Matcher each = EACH.matcher(effect);
        boolean counted = each.find() && SURELY_EACH.matcher(effect).find();
        if (!counted && effect.contains("每")) {
            // Counted, but in what is not known here: 每低1分.
            return Optional.empty();
        }
        BigDecimal step = counted ? count(each.group(1)) : BigDecimal.ONE;
        boolean beforeIsCounted =
                !counted && SURELY_EACH.matcher(lastOf(statement.before())).find();
        if (beforeIsCounted) {
            Matcher before = COUNT.matcher(lastOf(statement.before()));
            step = before.find() ? Words.number(before.group(1)) : BigDecimal.ONE;
        }
        BigDecimal cap = counted || beforeIsCounted ? null : points;
        return Optional.of(verb == ADD ? new Rule.Bonus(step, points, cap) : new Rule.PerCount(step, points, cap));
    }

    private static String lastOf(String before) {
        return before.substring(before.lastIndexOf(',') + 1);
    }

    private static Found nothing(Statement statement) {
        Matcher below = BELOW.matcher(statement.whole());
        if (below.find()) {
            return found(
                    statement,
                    new Rule.Binary(Comparison.AT_LEAST, new BigDecimal(below.group(1))),
                    Figures.rate(statement.whole()));
        }
        Source source = Figures.counted(statement);
        if (Figures.owed(source) && !statement.says(HAPPENED)) {
            return found(statement, allDone(), source);
        }
        Matcher count = COUNT.matcher(statement.whole());
        BigDecimal threshold = count.find() ? Words.number(count.group(1)) : BigDecimal.ONE;
        return found(statement, new Rule.Zeroing(threshold), Figures.document(Absent.ZERO));
    }

    private static Rule allDone() {
        return new Rule.Binary(Comparison.AT_MOST, BigDecimal.ZERO);
    }

    private static Found found(Statement statement, Rule rule, Source source) {
        return new Found(statement.from(), statement.to(), rule, source, null);
    }

    private static BigDecimal count(String words) {
        return words == null ? BigDecimal.ONE : Words.number(words);
    }
}
