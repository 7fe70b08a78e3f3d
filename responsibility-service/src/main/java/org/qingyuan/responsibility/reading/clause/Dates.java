package org.qingyuan.responsibility.reading.clause;

import java.time.Period;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reading.TimeLimit;

/** Finds the dates and the times to keep that a clause names. */
final class Dates {
    private static final String N = Numeral.ANY;
    private static final String SMALL = "(?:\\d{1,2}|十?[一二三四五六七八九]|十)";
    private static final String BEFORE = CalendarDates.BEFORE;

    /**
     * @param limit null where the words name a time that is not read (春节前, 次月5日前): a person must see them
     */
    record Dated(Span span, TimeLimit limit) {
        boolean read() {
            return limit != null;
        }

        boolean within() {
            return limit != null && limit.within() != null;
        }
    }

    private static final Pattern YEAR_ALONE = Pattern.compile(
            "(?:到)?(?<alone>" + CalendarDates.YEAR + ")年度?(?:(?:之前|以前|之内|前|内)|(?=，|$|完成|组织|开展|全面|实现|建成|力争|计划))");

    private static final Pattern WITHIN = Pattern.compile("(?:(?<![\\d第〇零一二两三四五六七八九十百])(?:\\d{1,3}|" + Numeral.CHINESE
            + ")(?:年|个月|个?季度|周|个?星期|天|日)|(?<!每)半年|(?<!每)半个?月)(?:的?时间)?(?:之内|以内|内)|(?<![\\d第])(?:\\d{1,2}|"
            + Numeral.CHINESE
            + ")(?:年|个月)(?=实现|完成|建成|见效|达标)|(?<![\\d一二两三四五六七八九十每上下])半年(?=实现|完成|建成|见效|达标|走遍|覆盖|轮训完)|(?<=力争|争取|计划|用|利用)(?:\\d{1,2}|"
            + Numeral.CHINESE
            + ")(?:年|个月)(?:左右)?(?:的?时间)?(?!后|前|来|一|[底末初中])");

    /** 每月5日前; 每月10日、20日; 每月5、15、25日: a day that comes back. */
    private static final Pattern DAY = Pattern.compile(
            "(?<!\\d)(?:\\d{1,2}-)?(?<d>" + N + ")(?:[日号](?:之间)?" + BEFORE + "|(?=(?:[、和及]" + N + "){1,8}[日号]))");

    /** 3、6、9、12月, 一、三季度: the last one names the unit of all. */
    private static final Pattern LISTED =
            Pattern.compile("(?<![\\d月日号第每、和及与个一二三四五六七八九十])(?<heads>第?" + SMALL + "(?:[、和及与]第?" + SMALL
                    + "){0,10})(?=[、和及与]第?" + SMALL + "(?<unit>月(?!份?[-至到])|季度)(?:份)?(?:的?(?<day>" + N + ")[日号])?)");

    private static final Pattern HALVES = Pattern.compile("上[、和及与]?下半年");

    /** 2024年起, 从今年起, 2024—2026年: in force from then on, or for these years. */
    private static final Pattern SINCE = Pattern.compile("[自从]?(?:(?:" + CalendarDates.YEAR + ")年度?(?:" + N
            + "月(?:份|底|初)?)?|[今明本]年度?|即日|[下本]月)(?:起|开始)(?:至(?:年底|年末|\\d{1,2}月底?))?|(?:今后|未来|近)(?:" + N + ")年内?|(?:"
            + CalendarDates.YEAR + ")年?[-至到](?:" + CalendarDates.YEAR
            + ")年度?(?:期间)?");

    /** 每季度末月20日前: a month within the period; only its last one is read. */
    private static final Pattern MONTH_OF = Pattern.compile("(?<last>末|最后(?:一)?个)月(?:份)?(?:的?(?<od>" + N
            + ")[日号]|[底末上中下]旬?)?" + BEFORE
            + "|(?:首|头个?|第[一二两三\\d]个?|次|下个?(?!月(?:份)?[\\u4e00-\\u9fff]{0,6}(?:工作|任务|计划|打算|重点|事项|情况|安排))|当(?!月[\\u4e00-\\u9fff]{1,4}事项)(?!月(?!以?[内底末初中前]|\\d)[\\u4e00-\\u9fff]{0,4}(?:情况|工作|小结|总结|计划|绩效|奖金|数据|报表|任务|工资))|翌)月(?:份)?(?:"
            + N + "[日号]|[上中下]旬|[初底末])?"
            + BEFORE + "|(?:第|最后|头|首)[一二两三四五六七八九十\\d]{0,2}个?(?:工作日|周|星期)[一二三四五六日]?" + BEFORE);

    /** 每月上旬. */
    private static final Pattern TEN_DAYS =
            Pattern.compile("(?<=每月|每个月)(?:(?<ten>[上中])旬|(?<vague>初)|下旬)" + BEFORE + "|^[上中下]旬" + BEFORE);

    private static final Pattern NEXT = Pattern.compile(
            "(?:(?:次|翌|下一?个?|[明来后](?=年))(?:年度?+(?!预算|工作|计划|考核|评优|评先|经费|资金|安排|任务|项目|目标)|季度|周(?!重点|工作|任务|计划|安排))|本(?:季度|周|月)(?![\\u4e00-\\u9fff]{0,12}(?:情况|工作|小结|总结|计划|绩效|奖金|数据|报表|任务)))(?:"
                    + N
                    + "月(?:" + N + "[日号]|[底末])?|[一二三四1-4]季度|[初底末])?" + BEFORE
                    + "|(?:季度?|月|年度?|半年)(?:结束|终了|度)?后(?:(?<days>" + N
                    + ")[日天]|" + N + "个?工作日)内");

    /** 从今年3月1日起开始实行, 考评年度为上年11月21日至当年11月20日: from when or for which days something holds, and no day to do it by. */
    private static final Pattern IN_FORCE = Pattern.compile(
            "(?:自|从)[^，]{2,16}?[日月年]起(?:开始)?(?:实行|施行|执行|实施|生效)(?=$|，)|(?:时间|期间|周期|年度)为(?!每)[^，]{0,14}?[月日]至[^，]{0,14}?[月日]止?$|(?:自|从)[^，]{2,14}[月日]至[^，]{2,14}[月日]为[^，]{0,12}(?:年度|周期|期间)");

    private static final Pattern WEEKDAY = Pattern.compile(
            "(?:周|星期|礼拜)(?<w>[一二三四五六日天])(?![条篇份件例题课练查巡评讲报学测议访清结考练会析研](?:$|[、，和及])|次|期|场|轮|遍|个|[到至\\-]|[\\u4e00-\\u9fff]?次)");

    private Dates() {}

    static List<Dated> in(Wording wording, Span part) {
        List<Dated> dates = new ArrayList<>();
        if (!wording.hasAny("年季月周日号天节前旦起始旬一四八", part)
                || IN_FORCE.matcher(wording.masked(part)).find()) {
            return dates;
        }
        for (Pattern pattern : List.of(
                SINCE,
                NEXT,
                WITHIN,
                MONTH_OF,
                CalendarDates.PATTERN,
                YEAR_ALONE,
                TEN_DAYS,
                WEEKDAY,
                Festivals.PATTERN)) {
            Matcher matcher = pattern.matcher(wording.masked(part));
            while (matcher.find()) {
                Span span = new Span(part.start() + matcher.start(), part.start() + matcher.end());
                if (dates.stream().noneMatch(date -> date.span().overlaps(span))) {
                    dates.add(new Dated(span, limit(pattern, matcher, wording.printed(span))));
                }
            }
        }
        dates.removeIf(date -> date.limit() == null && isNoDate(wording, date));
        halves(wording, part, dates);
        listed(wording, part, dates);
        days(wording, part, dates);
        dates.sort(Comparator.comparingInt(date -> date.span().start()));
        shareDay(wording, dates);
        narrow(dates);
        dates.removeIf(date -> isTakenPartIn(wording, part, date) || isAnyWeek(wording, part, date));
        dates.removeIf(date -> isAttribute(wording, part, date) || dates.size() > 1 && names(wording, part, date));
        return dates;
    }

    private static void narrow(List<Dated> dates) {
        for (int i = dates.size() - 1; i > 0; i--) {
            Dated before = dates.get(i - 1);
            Dated date = dates.get(i);
            if (isNarrowed(before, date)) {
                Span both = new Span(before.span().start(), date.span().end());
                dates.set(i - 1, new Dated(both, date.limit()));
                dates.remove(i);
            }
        }
    }

    /** 年末12月25日前: the second says which day of the first. */
    private static boolean isNarrowed(Dated date, Dated next) {
        return date.read()
                && next.read()
                && date.span().end() == next.span().start()
                && date.limit().day() == null
                && next.limit().day() != null
                && date.limit().month() != null
                && next.limit().month() != null;
    }

    /** 上、下半年: both halves. */
    private static void halves(Wording wording, Span part, List<Dated> dates) {
        Matcher matcher = HALVES.matcher(wording.masked(part));
        while (matcher.find()) {
            Span both = new Span(part.start() + matcher.start(), part.start() + matcher.end());
            Span first = new Span(both.start(), both.start() + 1);
            Span second = new Span(both.end() - 3, both.end());
            dates.removeIf(date -> date.span().overlaps(both));
            dates.add(new Dated(first, TimeLimit.byDate("上半年", null, 6, null)));
            dates.add(new Dated(second, TimeLimit.byDate("下半年", null, 12, null)));
        }
    }

    private static void listed(Wording wording, Span part, List<Dated> dates) {
        Matcher matcher = LISTED.matcher(wording.masked(part));
        while (matcher.find()) {
            int at = part.start() + matcher.start();
            for (String number : matcher.group("heads").split("[、和及与]")) {
                int n = Numeral.parse(number.replace("第", ""));
                boolean month = matcher.group("unit").startsWith("月");
                if (n >= 1 && n <= (month ? 12 : 4)) {
                    Span span = new Span(at, at + number.length());
                    String words = wording.printed(span) + (month ? "月" : "季度");
                    dates.removeIf(date -> date.span().overlaps(span));
                    String day = matcher.group("day");
                    TimeLimit limit = month && day != null
                            ? CalendarDates.day(day, words + day + "日", null, n)
                            : TimeLimit.byDate(words, null, month ? n : 3 * n, null);
                    dates.add(new Dated(span, limit));
                }
                at += number.length() + 1;
            }
        }
    }

    /** 3月、6月的20日前: the day is that of both months. */
    private static void shareDay(Wording wording, List<Dated> dates) {
        boolean shared = false;
        for (int i = dates.size() - 1; i > 0; i--) {
            Dated later = dates.get(i);
            Dated date = dates.get(i - 1);
            boolean listed = date.span().end() < later.span().start()
                    && wording.masked(new Span(date.span().end(), later.span().start()))
                            .matches("[、和及与]");
            boolean shares = later.read()
                    && later.limit().day() != null
                    && (shared || wording.masked(later.span()).matches(".*[的旬].*"));
            shared = false;
            if (listed
                    && shares
                    && date.read()
                    && date.limit().month() != null
                    && date.limit().day() == null) {
                String day = String.valueOf(later.limit().day());
                TimeLimit limit = CalendarDates.day(
                        day,
                        wording.printed(date.span()) + "的" + day + "日",
                        date.limit().year(),
                        date.limit().month());
                dates.set(i - 1, new Dated(date.span(), limit));
                shared = true;
            }
        }
    }

    /** 对6月30日前受理的信访件, 3月的台账: says which ones and not by when. */
    private static boolean isAttribute(Wording wording, Span part, Dated date) {
        String after = wording.masked(new Span(date.span().end(), part.end()));
        char before = date.span().start() == part.start()
                ? '，'
                : wording.at(date.span().start() - 1);
        return after.startsWith("的") && !after.matches("的(?:" + N + "[日号]|首|第|最后|末|前|[上中下]旬).*")
                || "对将把".indexOf(before) >= 0 && after.matches("[^，]{1,20}?的.*")
                || date.within()
                        && wording.masked(new Span(part.start(), date.span().start()))
                                .matches(".*(?:取消|暂停|停止|限制|免除|请假|休假|事假|病假|外出|离岗|离开[^，]{0,6})");
    }

    /** 参加年终考评: its name and no time. */
    private static boolean isTakenPartIn(Wording wording, Span part, Dated date) {
        String from = wording.masked(new Span(date.span().start(), part.end()));
        if (from.matches("(?:年终|半年)考[核评][^，]{0,6}相结合.*")) {
            return true;
        }
        return wording.masked(new Span(part.start(), date.span().start()))
                                .matches(".*(?:参加|参与|迎接|作为|纳入|列入|记入|计入|配合|结合)[^，]{0,6}")
                        && from.matches("(?:年终|年底|半年|[上下]半年)(?:考核|考评|测评|述职|总结|检查|评比|评先|评优).*")
                || from.matches("(?:年终|年底|半年)(?:绩效|目标)?(?:考核|考评|评比|评先|评优)[^，]{0,6}(?:挂钩|依据|内容|成绩|总分|得分).*");
    }

    /** 6月15日前报送上半年总结: beside a date, the name of what is sent. */
    private static boolean names(Wording wording, Span part, Dated date) {
        return wording.masked(new Span(date.span().start(), part.end()))
                .matches("[上下]半年[^，]{2,8}?(?:应当?|须|要)?[于在]" + N
                        + "月.*|(?:年终|[上下]半年|第?[一二三四]季度)(?:工作)?(?:考核|总结|述职|考评|测评|决算|自查|检查|情况|报告|数据|报表|小结).*");
    }

    /** 周三夜学, 周二下午为查房时间: a day of every week, and nothing to be done by it. */
    private static boolean isAnyWeek(Wording wording, Span part, Dated date) {
        return !date.read()
                && WEEKDAY.matcher(wording.masked(date.span())).matches()
                && !wording.masked(part).matches(".*(?:每|本|下|上|第|最后)[^，]{0,4}(?:周|星期|礼拜).*")
                && !wording.masked(new Span(date.span().end(), part.end())).matches("[^，]{0,4}?(?:前|之前|以前).*");
    }

    /** 13月 stays a number that nobody has read. */
    private static boolean isNoDate(Wording wording, Dated date) {
        return wording.masked(date.span()).matches("[底末内终中](?!月|旬).*")
                || wording.masked(date.span()).matches("\\d+月.*")
                        && !wording.masked(date.span()).matches(".*(?:初|起|开始|以来|以后|之后)");
    }

    private static void days(Wording wording, Span part, List<Dated> dates) {
        Matcher matcher = DAY.matcher(wording.masked(part));
        boolean listed = false;
        while (matcher.find()) {
            String before = wording.masked(new Span(part.start(), part.start() + matcher.start()));
            listed = before.matches(".*(?:(?:每|每个|按|逐|双|单)月(?:的|逢)?|每个?季度?末月?)")
                    || listed && before.matches(".*[日号\\d一二三四五六七八九十][、和及]");
            Span span = new Span(part.start() + matcher.start(), part.start() + matcher.end());
            if (listed && dates.stream().noneMatch(date -> date.span().overlaps(span))) {
                String words = wording.printed(span);
                String day = words.matches(".*[日号].*") ? words : words + "日";
                dates.add(new Dated(span, CalendarDates.day(matcher.group("d"), day, null, null)));
            }
        }
    }

    private static TimeLimit limit(Pattern pattern, Matcher matcher, String words) {
        if (pattern == CalendarDates.PATTERN) {
            return CalendarDates.limit(matcher, words);
        }
        if (pattern == YEAR_ALONE) {
            return TimeLimit.byDate(words, Numeral.parse(matcher.group("alone")), 12, null);
        }
        if (pattern == WITHIN) {
            return TimeLimit.within(
                    words,
                    TimeLimits.period(new Wording(words).toString().replaceFirst("(?:左右)?(?:的?时间)?(?:之内|以内|内)?$", "")));
        }
        if (pattern == NEXT && matcher.group("days") != null) {
            return TimeLimit.within(words, Period.ofDays(Numeral.parse(matcher.group("days"))));
        }
        if (pattern == MONTH_OF) {
            String day = matcher.group("last") == null ? null : matcher.group("od");
            return day == null ? null : CalendarDates.day(day, words, null, null);
        }
        if (pattern == TEN_DAYS) {
            String ten = matcher.group("ten");
            return ten == null ? null : TimeLimit.byDate(words, null, null, ten.equals("上") ? 10 : 20);
        }
        if (pattern == Festivals.PATTERN) {
            return Festivals.limit(matcher, words);
        }
        return null;
    }
}
