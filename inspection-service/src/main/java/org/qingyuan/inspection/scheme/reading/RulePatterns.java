package org.qingyuan.inspection.scheme.reading;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.qingyuan.scoring.Absent;
import org.qingyuan.scoring.Comparison;
import org.qingyuan.scoring.Quantity;
import org.qingyuan.scoring.Rule;
import org.qingyuan.scoring.Source;
import org.qingyuan.scoring.SourceKind;
import org.qingyuan.scoring.Steps;

/** The wordings of rules, the more particular before the more general. Sources name their kind; their keys are not said. */
final class RulePatterns {
    private static final String N = Words.NUMBER;
    private static final String UNIT = "(?:人次|场次|次|起|例|件|项|个|人|篇|场|期|名|处|份|条|天|日)";
    /** What a deduction counts, up to the end of its clause. */
    private static final String THING = "[^,;。、扣加每]{0,24}?";

    /** The same where 每 may stand inside: 未按时上报的每次. */
    private static final String MANNER = "[^,;。、扣加]{0,24}?";

    /** @param rule what the found words mean */
    record Wording(Pattern pattern, Function<MatchResult, Found> rule) {}

    private RulePatterns() {}

    static final List<Wording> ALL = List.of(
            wording(
                    "每(?:再)?(?:降低|降|低|低于|下降|减少|少)(" + N + ")?(?:个)?(?:百分点|%)" + THING + "扣(" + N + ")分",
                    m -> found(
                            m,
                            new Rule.PerPercentagePoint(
                                    BigDecimal.valueOf(100), count(m.group(1)), count(m.group(2)), Steps.WHOLE, null),
                            duties(Quantity.RATE))),
            wording(
                    "每?(?:逾期|迟报|迟交|延期|超期|未按时|不按时|不及时)" + MANNER + "(" + N + ")?" + UNIT + THING + "扣(" + N + ")分",
                    m -> found(
                            m,
                            new Rule.PerCount(count(m.group(1)), count(m.group(2)), null),
                            duties(Quantity.NOT_ON_TIME))),
            wording(
                    "每(?:缺少|少|缺|漏|减少|未完成)" + THING + "(" + N + ")?" + UNIT + THING + "扣(" + N + ")分",
                    m -> found(
                            m,
                            new Rule.PerCount(count(m.group(1)), count(m.group(2)), null),
                            duties(Quantity.SHORTFALL))),
            wording(
                    "(?:每|凡)" + THING + "(" + N + ")?" + UNIT + THING + "加(" + N + ")分",
                    m -> found(m, new Rule.Bonus(count(m.group(1)), count(m.group(2)), null), documents(Absent.ZERO))),
            wording(
                    "(?:每|凡)?(?:发现|发生|出现|查实|有)?" + THING + "每?(" + N + ")?" + UNIT + THING + "扣(" + N + ")分",
                    m -> found(
                            m, new Rule.PerCount(count(m.group(1)), count(m.group(2)), null), documents(Absent.ZERO))),
            wording(
                    "(?:凡|如|若)?(?:有|出现|发生|发现|存在)" + THING + "(" + N + ")?" + UNIT + "?" + THING
                            + "(?:的)?,?(?:则)?(?:本项|该项)?(?:不得分|不计分|计0分|得0分|零分)",
                    m -> found(m, new Rule.Zeroing(count(m.group(1))), documents(Absent.ZERO))),
            wording(
                    "(?:未|没有|无)" + THING + "(?:的)?,?(?:本项|该项)?(?:不得分|不计分|计0分|得0分|零分)",
                    m -> found(m, allDone(), duties(Quantity.SHORTFALL))),
            wording(
                    "(?:有|全部|按要求|完成|落实|建立)?" + THING + "(?:就|的|均)?,?得满分",
                    m -> found(m, allDone(), duties(Quantity.SHORTFALL))),
            wording(
                    "(?:按|以|取)" + THING + "平均(?:分|成绩|得分)?" + THING + "(?:计分|折算|得分|计算)|取平均分?",
                    m -> found(
                            m,
                            new Rule.AverageOverPersons(BigDecimal.valueOf(100)),
                            new Source(SourceKind.FORM, List.of(), Quantity.EACH, Absent.MISSING))),
            wording(
                    "(?:由)?(?:检查组|考核组|考评组)" + THING + "(?:评分|打分|赋分|评定)|酌情(?:扣分|给分|评分|打分)|视情(?:扣分|给分|评分)",
                    m -> found(
                            m,
                            new Rule.Rating(BigDecimal.TEN, null),
                            new Source(SourceKind.RATING, List.of(), Quantity.EACH, Absent.MISSING))),
            wording(
                    "(?:按|根据|以)?" + THING + "(?:民主测评|测评|满意度|满意率|民意调查|问卷)" + THING + "(?:计分|折算|换算|得分|计算)",
                    m -> found(
                            m,
                            new Rule.BallotShare(null),
                            new Source(SourceKind.BALLOT, List.of(), Quantity.VOTES, Absent.MISSING))));

    private static Wording wording(String regex, Function<MatchResult, Found> rule) {
        return new Wording(Pattern.compile(regex), rule);
    }

    private static Found found(MatchResult match, Rule rule, Source source) {
        return new Found(match.start(), match.end(), rule, source);
    }

    private static Rule allDone() {
        return new Rule.Binary(Comparison.AT_MOST, BigDecimal.ZERO);
    }

    private static Source duties(Quantity quantity) {
        return new Source(SourceKind.DUTY, List.of(), quantity, Absent.NOT_APPLICABLE);
    }

    private static Source documents(Absent absent) {
        return new Source(SourceKind.DOCUMENT, List.of(), Quantity.SUM, absent);
    }

    private static BigDecimal count(String words) {
        return words == null ? BigDecimal.ONE : Words.number(words);
    }
}
