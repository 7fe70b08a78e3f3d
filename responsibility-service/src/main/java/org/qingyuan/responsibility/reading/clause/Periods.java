package org.qingyuan.responsibility.reading.clause;

import java.time.Period;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reading.clause.Every.Doubt;

/** Finds the periods of a part. Several of them mean as many duties: 每月、每季、半年、全年综合分析研判. */
final class Periods {
    private static final Pattern ATTRIBUTED_TIME = Pattern.compile("的(?:\\d|第|首|最后|末|前|[上中下]旬|□{2,4}(?:星期|周|礼拜|工作日))");

    private static final Pattern ATTRIBUTE = Pattern.compile("[^，]{0,20}?的(?!频次|标准|要求)");

    private Periods() {}

    static List<Every> in(Wording wording, Span part) {
        List<Every> periods = new ArrayList<>();
        if (!wording.hasAny("年季月周星旬日天礼学晚夜", part)) {
            return periods;
        }
        String masked = wording.masked(part);
        Matcher matcher = PeriodForms.PERIOD.matcher(masked);
        while (matcher.find()) {
            Span span = new Span(part.start() + matcher.start(), part.start() + matcher.end());
            boolean listed = !periods.isEmpty() && periods.getLast().span().end() == span.start() - 1
                    || periods.size() > 1 && masked.charAt(Math.max(0, matcher.start() - 1)) == '、';
            if (matcher.group("bare") != null && (matcher.group("counted") == null || periods.isEmpty()) && !listed) {
                continue; // 日常和年度考核
            }
            boolean one = matcher.group("lone") != null && isOneOfSeveral(wording);
            boolean named = matcher.group("beat") != null
                    && PeriodForms.HELD.matcher(masked).find();
            if (!isYear(matcher) && !isAttribute(masked, matcher) && !named && !one) {
                periods.add(every(matcher, span));
            }
        }
        return alternatives(wording, nested(periods));
    }

    /** 一季度…，二季度…: months and quarters by their numbers. */
    static boolean isOneOfSeveral(Wording wording) {
        return PeriodForms.OTHERS.matcher(wording.toString()).find();
    }

    /** 每月的考勤, 对每年审计发现的问题: says which ones and not how often. */
    private static boolean isAttribute(String masked, Matcher matcher) {
        return masked.startsWith("的", matcher.end())
                        && !ATTRIBUTED_TIME
                                .matcher(masked.substring(matcher.end()))
                                .lookingAt()
                || matcher.start() > 0
                        && masked.substring(0, matcher.start()).matches(".*(?:[对将把]|对于)")
                        && ATTRIBUTE.matcher(masked.substring(matcher.end())).lookingAt();
    }

    /** 每年每季度 is each quarter. */
    private static List<Every> nested(List<Every> periods) {
        for (int i = 1; i < periods.size(); i++) {
            Every outer = periods.get(i - 1);
            Every inner = periods.get(i);
            if (outer.span().end() == inner.span().start() && days(outer) > days(inner)) {
                List<Every> rest = new ArrayList<>(periods);
                rest.subList(i - 1, i + 1).clear();
                rest.add(
                        i - 1,
                        new Every(new Span(outer.span().start(), inner.span().end()), inner.period(), inner.doubt()));
                return nested(rest);
            }
        }
        return periods;
    }

    static List<Every> adjectives(Wording wording, Span part) {
        Matcher matcher = PeriodForms.ADJECTIVE.matcher(wording.masked(part));
        return matcher.find()
                ? List.of(new Every(
                        new Span(part.start() + matcher.start("adj"), part.start() + matcher.end("adj")),
                        of(matcher.group("adj"), 1),
                        Doubt.NONE))
                : List.of();
    }

    /** 2024年开展2次 names a year and no period. */
    private static boolean isYear(Matcher matcher) {
        return matcher.group("span") != null
                && matcher.group("span").equals("年")
                && Numeral.parse(matcher.group("m")) > 20;
    }

    private static Every every(Matcher matcher, Span span) {
        for (String group : List.of(
                "per",
                "rhythm",
                "weekly",
                "having",
                "beat",
                "beats",
                "step",
                "bare",
                "half",
                "whole",
                "headed",
                "yearly",
                "eachyear",
                "within",
                "single",
                "plain",
                "oneof",
                "halves",
                "end")) {
            String unit = matcher.group(group);
            if (unit != null) {
                return new Every(span, of(unit, 1), doubt(unit));
            }
        }
        if (matcher.group("lone") != null) {
            // 一季 is no name of the first quarter, as 一季度 and 一月 may be names
            boolean named = !matcher.group("lone").equals("季");
            return new Every(span, of(matcher.group("lone"), 1), named ? Doubt.LENGTH : Doubt.NONE);
        }
        if (matcher.group("yearsbeat") != null) {
            return new Every(span, Period.ofYears(Numeral.parse(matcher.group("yearsbeat"))), Doubt.NONE);
        }
        if (matcher.group("monthsbeat") != null) {
            return new Every(span, Period.ofMonths(Numeral.parse(matcher.group("monthsbeat"))), Doubt.NONE);
        }
        if (matcher.group("seasons") != null) {
            return new Every(span, Period.ofMonths(6), Doubt.LENGTH);
        }
        for (String group : List.of("mean", "each")) {
            if (matcher.group(group) != null) {
                return new Every(span, of(matcher.group(group), 1), Doubt.LENGTH);
            }
        }
        if (matcher.group("redup") != null) {
            return new Every(span, of(matcher.group("redup").substring(1), 1), Doubt.NONE);
        }
        for (String group : List.of("other", "twin")) {
            if (matcher.group(group) != null) {
                return new Every(span, of(matcher.group(group), 2), Doubt.NONE);
            }
        }
        if (matcher.group("span") != null) {
            String unit = matcher.group("span");
            return new Every(
                    span, of(unit, Numeral.parse(matcher.group("m"))), doubt(unit.replaceFirst("^个(?=学)", "")));
        }
        if (matcher.group("years") != null) {
            return new Every(span, Period.ofYears(Numeral.parse(matcher.group("m"))), Doubt.START);
        }
        String unit = matcher.group("unit");
        int n = matcher.group("n") == null ? 1 : Numeral.parse(matcher.group("n"));
        return new Every(span, of(unit, n), matcher.group("skip") != null ? Doubt.LENGTH : doubt(unit));
    }

    private static Doubt doubt(String unit) {
        return unit.matches("半个?月|旬|学期|学年|工作日") ? Doubt.LENGTH : Doubt.NONE;
    }

    /** 每季度或每半年: the longer one is what is owed in any case. */
    private static List<Every> alternatives(Wording wording, List<Every> periods) {
        for (int i = 1; i < periods.size(); i++) {
            Every a = periods.get(i - 1);
            Every b = periods.get(i);
            if (a.span().end() < b.span().start()
                    && wording.masked(new Span(a.span().end(), b.span().start()))
                            .matches("或者?")) {
                Every longer = days(a) > days(b) ? a : b;
                List<Every> merged = new ArrayList<>(periods);
                merged.subList(i - 1, i + 1).clear();
                merged.add(i - 1, new Every(new Span(a.span().start(), b.span().end()), longer.period(), Doubt.LENGTH));
                return alternatives(wording, merged);
            }
        }
        return periods;
    }

    private static long days(Every every) {
        return every.period().toTotalMonths() * 30 + every.period().getDays();
    }

    private static Period of(String unit, int n) {
        return switch (unit.replaceFirst("份$", "")) {
            case "年", "年度", "年终", "全年", "一年", "学年", "年度内", "本年度", "今年", "年内", "本年", "当年", "本年内", "今年内", "当年内" ->
                Period.ofYears(n);
            case "半年", "半年度", "学期", "个学期" -> Period.ofMonths(6 * n);
            case "季", "季度", "个季度" -> Period.ofMonths(3 * n);
            case "月", "个月", "月度" -> n % 12 == 0 ? Period.ofYears(n / 12) : Period.ofMonths(n);
            case "周", "星期", "个星期", "礼拜" -> Period.ofWeeks(n);
            case "半月", "半个月" -> Period.ofDays(15 * n);
            case "旬" -> Period.ofDays(10 * n);
            case "天", "日", "工作日", "晚", "晚上", "夜" -> Period.ofDays(n);
            default -> Period.ofMonths(6); // 上半年、下半年各
        };
    }
}
