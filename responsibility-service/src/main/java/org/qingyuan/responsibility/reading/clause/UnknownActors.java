package org.qingyuan.responsibility.reading.clause;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Words at the head of a matter that look like somebody who acts, but are no subject that the grammar knows. */
final class UnknownActors {
    /** The last characters of people and of bodies outside: 志愿者, 承租户, 施工企业. */
    private static final String LAST =
            "(?:员|者|师|户|生|士|商|代表|积极分子|骨干|社工|监事|董事|股东|律师|顾问|专家|家长|对象|督学|业主|店主|场主|矿主|船东|乡贤|能人|群众|居民|村民|学生|家庭|企业|公司|厂|店|机构|单位|组织|集团|商会|协会|学会|联盟|合作社|医生|[\\u4e00-\\u9fff]长)";

    private static final Pattern HEAD = Pattern.compile(
            "(?:由)?(?<who>(?!□|" + Bodies.GOVERNS
                    + ")[\\u4e00-\\u9fff（）、□&&[^对把将在按以从为与向被每]]{0,20}?" + LAST
                    + ")(?=每(?![个名位])|年(?=[底内中末终])|全年|应当?|须|必须|要(?!求|素|点|件)|不得|至少|定期|负责|于|按[月季年周]|[一二两三四五六七八九十\\d]+(?:年|个月|周|天))");

    /** Last characters of things and of units: 经费使用情况每季度…, 财务科每月…. What ends otherwise may be somebody. */
    private static final String NOBODY =
            "度况作动会训育查费用目案告单录息栏次统施备资金出计核习议例间数率量项题事件本表册书报账款物品车房场点线网台材课程节日策法规令序测验修养理运维评价话谈讲座演练析判督导巡访慰调研结述廉职责务果续证印章码板墙屏源电水气火灾患险产药械食宿餐制化理象频容国期内机传存均上行头日间";

    private static final String UNITS = "局处科室股办部门队所站院校园厂企司店社团组委府关区县市镇乡村街道岗亭库馆心口级层类构位方狱子）";

    private static final Pattern BEFORE_PERIOD = Pattern.compile(
            "(?:由)?(?<who>(?!□|[此今随之]后|应当|必须|原则上|至少|通常|坚持|做到|" + Bodies.GOVERNS + "|" + Lexicon.VERBS
                    + ")[\\u4e00-\\u9fff（）、□&&[^对把将在按以从为与向被每]]{2,20}?)(?<![（于□])(?=每(?:年|半年|半月|学期|季|个?月|周|星期|旬|日|天|两|三))");

    /** 确保每名党员每年接受教育3次: who owes it, the members or who makes sure? */
    private static final Pattern GOVERNED = Pattern.compile(
            "(?:[^，]{0,6}?(?:确保|保证|督促|要求|组织|安排|推动))(?<who>(?:每[名位个]|全体|所有)[^，每]{0,8}?" + Bodies.PERSONS + ")每");

    /** 民警家庭情况须如实报告: somebody the grammar knows, named before what must be done. */
    private static final Pattern NAMED =
            Pattern.compile("(?<who>(?!" + Bodies.GOVERNS + ")[\\u4e00-\\u9fff&&[^对由每]]{0,6}?(?:" + Bodies.PERSONS + "|"
                    + Bodies.LEADERS + "))[\\u4e00-\\u9fff&&[^对由每]]{1,10}?(?:应当|必须|须(?!知))");

    /** 督导专家每月…, 指导老师每周…: a noun that begins with a verb. */
    private static final Pattern NOMINAL = Pattern.compile(
            "(?<who>(?:研究|检查|监督|管理|服务|宣传|指导|审计|调查|教育|培训|督导|辅导|执行|维护|调解|评议|评估|监测|检测|接待|收集|采集)[\\u4e00-\\u9fff&&[^对把将在按以从为与向被每]]{0,8}?(?:"
                    + Bodies.PERSONS + "|" + Bodies.LEADERS + "|" + LAST
                    + "))(?=每(?:年|半年|半月|学期|季|个?月|周|星期|旬|日|天|两|三)|应当|必须)");

    /** 检查企业每季度不少于10家: what is done to so many of them. */
    private static final Pattern OBJECT =
            Pattern.compile("(?:研究|检查|监督|管理|服务|宣传|指导|审计|调查|教育|培训|督导|辅导|维护|调解|评议|评估|监测|检测|接待|走访|抽查|巡查|排查)"
                    + "(?![\\u4e00-\\u9fff]{0,8}(?:人员|专家|顾问|代表|[员师]每))[\\u4e00-\\u9fff&&[^每]]{1,10}每(?:半年度?|年度?|季度?|个?月|周|星期|天|日)"
                    + "(?:应当?|须|要|均|都|各|原则上|平均)*(?:不[得能应]?(?:少于|低于)|至少|达到?|最少|≥)?" + Numeral.ANY
                    + "[余多]?(?:家|户|个|处|所|人|名|次|批)");

    /** 消防管理人与看护人员每日巡查一次: two whom no production knows. */
    private static final Pattern PAIR = Pattern.compile("(?<who>(?!□|" + Bodies.GOVERNS + "|" + Lexicon.VERBS
            + ")[\\u4e00-\\u9fff&&[^对把将以从为向被每与同]]{2,12}" + Companions.AND + "[\\u4e00-\\u9fff&&[^对把将以从为向被每与]]{1,12}?(?:"
            + Bodies.PERSONS + "|" + Bodies.LEADERS + "|" + LAST
            + "))(?=每(?:年|半年|半月|学期|季|个?月|周|星期|旬|日|天|两|三)|应当|必须)");

    private UnknownActors() {}

    /** @param inherited whether somebody named before would owe it: then a unit that is not known counts as well */
    static Optional<Span> at(Wording wording, Span words, boolean inherited) {
        String masked = wording.masked(words);
        if (OBJECT.matcher(masked).lookingAt()) {
            return Optional.empty();
        }
        Matcher pair = PAIR.matcher(masked);
        if (pair.lookingAt()) {
            return Optional.of(new Span(words.start(), words.start() + pair.end("who")));
        }
        Matcher nominal = NOMINAL.matcher(masked);
        if (nominal.lookingAt()) {
            return Optional.of(new Span(words.start(), words.start() + nominal.end("who")));
        }
        Matcher named = NAMED.matcher(masked);
        if (named.lookingAt()) {
            return Optional.of(new Span(words.start() + named.start("who"), words.start() + named.end("who")));
        }
        Matcher matcher = HEAD.matcher(masked);
        if (!matcher.lookingAt()) {
            matcher = GOVERNED.matcher(masked);
            if (matcher.lookingAt()) {
                return Optional.of(new Span(words.start() + matcher.start("who"), words.start() + matcher.end("who")));
            }
            matcher = BEFORE_PERIOD.matcher(masked);
            if (!matcher.lookingAt()
                    || (inherited ? NOBODY : NOBODY + UNITS).indexOf(wording.at(words.start() + matcher.end("who") - 1))
                            >= 0) {
                return Optional.empty();
            }
        }
        return Optional.of(new Span(words.start() + matcher.start("who"), words.start() + matcher.end("who")));
    }
}
