package org.qingyuan.responsibility.reading.clause;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Finds the periods of a part. Several of them mean as many duties: 每月、每季、半年、全年综合分析研判. */
final class Periods {
    private static final String UNIT = "半年度?|年度|年(?!龄|轻)|季度|季(?!节)|月|周(?!边|围)|星期|旬|日|天|工作日";

    /** 每年, 每两年, 每季末, 逐月, 按季度; 逐年 tells no frequency. */
    private static final String EACH =
            "(?:每(?:(?<n>" + Numeral.ANY + ")个?|个)?|逐(?!年)|按(?!日|天|旬|工作日))(?<unit>" + UNIT + ")(?:末|底)?";

    private static final String TIMES_FOLLOW =
            "(?=[^，\\d一二两三四五六七八九十每]{0,12}" + Numeral.ANY + "(?:[-到至]" + Numeral.ANY + ")?(?:次|遍|场|期))";

    /** 半年 or 全年 without 每: right after its like, or before a number of times. */
    private static final String BARE = "(?<bare>半年度?|全年|季度?|年度|一年|月)";

    private static final Pattern PERIOD = Pattern.compile(EACH
            + "|(?<=[、和及])" + BARE + "(?:(?<counted>" + TIMES_FOLLOW + ")|)"
            + "|(?<![每上下])(?<alone>半年|全年|一年)" + TIMES_FOLLOW
            // 1到2年审计一次, 两年轮训一遍
            + "|(?<![\\d第])(?:" + Numeral.ANY + "[到至-])?(?<m>" + Numeral.ANY + ")(?<span>年|个月|周)(?![度底末内])"
            + TIMES_FOLLOW
            + "|(?<halves>上半?年?[、和及]?下半年)(?=各|都|均|分别)"
            + "|(?<![\\d一二三四每第])(?<end>季度?|月)末");

    private Periods() {}

    static List<Every> in(Wording wording, Span part) {
        List<Every> periods = new ArrayList<>();
        if (!wording.hasAny("年季月周星旬日天", part)) {
            return periods;
        }
        Matcher matcher = PERIOD.matcher(wording.masked(part));
        while (matcher.find()) {
            Span span = new Span(part.start() + matcher.start(), part.start() + matcher.end());
            boolean listed = !periods.isEmpty() && periods.getLast().span().end() == span.start() - 1;
            if (matcher.group("bare") != null && matcher.group("counted") == null && !listed) {
                continue; // 日常和年度考核
            }
            periods.add(new Every(span, period(matcher)));
        }
        return periods;
    }

    private static Period period(Matcher matcher) {
        if (matcher.group("unit") != null) {
            int n = matcher.group("n") == null ? 1 : Numeral.parse(matcher.group("n"));
            return of(matcher.group("unit"), n);
        }
        if (matcher.group("span") != null) {
            return of(matcher.group("span"), Numeral.parse(matcher.group("m")));
        }
        if (matcher.group("halves") != null) {
            return Period.ofMonths(6);
        }
        return Stream.of("bare", "alone", "end")
                .map(matcher::group)
                .filter(Objects::nonNull)
                .findFirst()
                .map(unit -> of(unit, 1))
                .orElseThrow();
    }

    private static Period of(String unit, int n) {
        return switch (unit) {
            case "年", "年度", "全年", "一年" -> Period.ofYears(n);
            case "半年", "半年度" -> Period.ofMonths(6 * n);
            case "季", "季度" -> Period.ofMonths(3 * n);
            case "月", "个月" -> Period.ofMonths(n);
            case "周", "星期" -> Period.ofWeeks(n);
            case "旬" -> Period.ofDays(10 * n);
            default -> Period.ofDays(n);
        };
    }
}
