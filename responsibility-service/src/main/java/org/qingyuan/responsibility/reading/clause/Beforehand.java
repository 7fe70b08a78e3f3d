package org.qingyuan.responsibility.reading.clause;

import java.util.regex.Pattern;

/**
 * A time before something that happens (会前2日, 接访日5日前, 届满前一个月, 举办前一周): an occasion, and no date. What comes before a
 * day of the calendar (每月25日前, 9月15日前) is none, nor the day before (前一日值班情况).
 */
final class Beforehand {
    private static final String SO_LONG = "(?:" + Numeral.ANY + "|半)个?(?:工作日|日|天|周|星期|月|小时|分钟|年)";

    /** What happens, with a word that could not end a date. */
    private static final String HAPPENS =
            "(?:召开|举办|举行|开始|开庭|开标|开工|实施|启动|到期|换届|选举|施工|开业|活动|会议|审议|表决|宣判|投票|任命|进驻|进点|出发|出国|出境|（境）|离岗|离任|结婚|婚礼|婚期|生效|届满|期满|发布|公布|报名|考试|培训|演练|检查|开展|放假|开学|假期|拍卖|招标|竞标|签约|签订|上会|开会|大会|例会|组织|接访|接待|释放|出所|刑满|解矫|解除|审计|巡察|听证|谈话|约谈|考察|测评|述职|宣讲|聘任|任职|上岗|作业|停水|停电|停业|转正|交接班?|值班|[训赛会考事]|(?:接访|接待|开放|活动|党|学习|纪念|节假|宣传|考试|选举|会议)日|节)";

    private static final String NAMED = "(?!对|将|把|每)[^，每\\d]{0,14}?";

    private static final String BEFORE =
            "(?:" + NAMED + HAPPENS + "的?(?:之?前(?:的)?" + SO_LONG + "|" + SO_LONG + "(?:之前|以前|前))"
                    // 换届方案批复前15日: anything, where no day of the calendar and no day before can be meant
                    + "|(?!对|将|把|每|[^，]{0,8}?(?:报送|上报|汇总|通报|分析|点评|统计))[^，每\\d]{2,14}?(?<![年月底日号度节目当先空提之以])前(?!一[日天周月])"
                    + SO_LONG
                    + "|" + NAMED
                    + "(?<![于在到至月年的以之后]|以后|之后)(?<=[\\u4e00-\\u9fff])(?:\\d{1,2}|[一二两三五十]{1,2})(?:个?(?:工作日|小时|星期)|个月)前)";

    private static final Pattern WHOLE = Pattern.compile(BEFORE + "(?:内|起)?");

    private static final Pattern HEAD = Pattern.compile(BEFORE + "(?:内)?(?![、和与])[^，]{2,}");

    private Beforehand() {}

    /** Whether the words say when and nothing else. */
    static boolean isWhole(String words) {
        return WHOLE.matcher(words).matches();
    }

    static boolean isHead(String words) {
        return HEAD.matcher(words).matches();
    }
}
