package org.qingyuan.responsibility.reading.clause;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts that only say how, in what respect or while what; what they belong to follows. */
final class Adverbials {
    /** 6月安全生产月期间， */
    private static final Pattern DURING =
            Pattern.compile("(?:每年)?[^，每]{2,24}(?:期间|之际)|[^，每]{1,6}期内|在[^，]{2,30}(?:中|(?<!小)时|基础上)");

    private static final Pattern WHICH = Pattern.compile(
            "对[^，]{2,20}的(?:\\d{1,3}|[二两三四五六七八九十]{1,2})[个家起件名处项户所](?:(?!" + Lexicon.VERBS + ")[^，]){2,8}");

    /** 对建档立卡户，…: a noun that has a verb in it. */
    private static final Pattern WHOM =
            Pattern.compile("对(?![^，]*(?:进行|开展|予以|给予|实行|实施|组织|落实|加强))[^，的]{2,10}(?:户|对象|家庭|患者|部位|车辆|设备|物品)");

    private static final Pattern OWN_PERIOD = Pattern.compile("(?:应当?|必?须|要|均|一律|原则上|至少|□□)+每");

    /** 部门主要负责人对消防工作负总责，…: what somebody answers for is a duty of its own. */
    private static final Pattern ANSWERS =
            Pattern.compile("对[^，]{2,20}(?:负总责|负全责|负主责|负(?:主要|全面|直接|领导|重要|监管|主体)[^，]{0,6}责任?)");

    /** 考评年度内， */
    private static final Pattern WITHIN_YEAR =
            Pattern.compile("(?:在)?[^，每\\d]{0,8}(?:考[评核]|评[价议]|聘任|计划|监测|审计)年度(?:之?内|中)");

    private static final Pattern RESPECT =
            Pattern.compile("(?:(?:重点|紧紧|紧密|主要|要)?(?:结合|围绕|按照|对照|根据|依据|依照|参照|针对|立足|聚焦|紧扣|紧盯)).{2,}");

    private static final Pattern LEAD = Pattern.compile("(?:原则上|一般情况下|一般|□□|通常|(?:应当?|须|必须|要)(?=每))+");

    private static final Pattern MOMENT =
            Pattern.compile("[^，每\\d]{0,12}每(?:个?工作)?[日天周月][^，每\\d]{2,10}(?<![之以])(?:前|后|时)");

    /** 一般单位根据人员数量，: somebody, and in what respect. */
    private static final Pattern OF_SOMEBODY =
            Pattern.compile("(?!" + Lexicon.VERBS + ")[^，每\\d]{2,14}?(?:根据|按照|结合|依据|依照)(?<what>[^，每]{2,14})");

    /** 问题办理情况，在规定的期限内上报. */
    private static final Pattern ABOUT = Pattern.compile("[^，率]{4,}(?:进展|落实|完成|办理|执行|推进|整改)情况");

    private static final Pattern IN_TIME =
            Pattern.compile("(?:应当?|须|要)?[在于][^，]{1,20}(?:内|前)(?:（[^）]*）)?(?:上报|报送|报告|反馈|公开|公示|书面报)[^，]*");

    private Adverbials() {}

    static boolean isOne(String words) {
        if (ANSWERS.matcher(words).matches()) {
            return false;
        }
        if (WITHIN_YEAR.matcher(words).matches()) {
            return true;
        }
        Matcher somebody = OF_SOMEBODY.matcher(words);
        if (somebody.matches()
                && !Lexicon.VERB
                        .matcher(somebody.group("what").replaceAll("所[\\u4e00-\\u9fff]{2,3}的", ""))
                        .find()) {
            return true;
        }
        // 对越级访、集体访，…: whom or what it is about, and nothing that is done
        return Lexicon.ADVERBIAL.matcher(words).matches()
                || WHOM.matcher(words).matches()
                || words.startsWith("对") && !Lexicon.VERB.matcher(words).find() && !Topics.isOne(words);
    }

    /** 原则上每名干警一年…: how long the words are that only soften what follows. */
    static int lead(String words) {
        Matcher matcher = LEAD.matcher(words);
        return matcher.lookingAt() ? matcher.end() : 0;
    }

    /** 纪委牵头，督察大队配合，每年…: they join in and owe nothing. */
    static boolean isSupport(String words) {
        return words.matches("(?:积极|协同|密切)*(?:配合|协助|参与|参加|协同)");
    }

    /** Whether the words say while what something is done: a time of their own in them is that of what follows. */
    static boolean isStretch(String words) {
        return DURING.matcher(words).matches();
    }

    /** 设施每日投入使用前，: at which moment of each day. */
    static boolean isMoment(String words) {
        return MOMENT.matcher(words).matches();
    }

    /** 上半年围绕重点工作，组织一次督查: behind a time, only in what respect. */
    static boolean isRespect(String words) {
        return RESPECT.matcher(words).matches()
                && (!Lexicon.VERB.matcher(words).find()
                        || words.matches(".*(?:部署|要求|安排|规定|精神|计划|实际|情况|需要|特点|方案|原则|标准|意见|总体思路|重点|主题)"));
    }

    /** 对列入计划的3个乱点，每月调度: the number tells which ones. */
    static boolean isWhich(String words) {
        return WHICH.matcher(words).matches();
    }

    /** 目录中的12个预案，每学年…. */
    static boolean isSoMany(String words, String next) {
        return Lexicon.SO_MANY_THINGS.matcher(words).matches()
                && Lexicon.EACH_TIME.matcher(next).lookingAt();
    }

    /** 主动公开的信息，自形成之日起…: what the next part speaks of. */
    static boolean isSpokenOf(String words, String next, boolean newSubject) {
        // 领导干部操办婚丧喜庆事宜，应当在事前10日内报告
        if (newSubject
                && !words.matches(".{2,}[时后前的]")
                && !Lexicon.SAID_WHEN.matcher(words).lookingAt()
                && Lexicon.SAID_WHEN.matcher(next).lookingAt()) {
            return true;
        }
        // 线索统一登记、集中管理，原则上每月核对一次 are two duties.
        if (OWN_PERIOD.matcher(next).lookingAt()
                && !Lexicon.THINGS.matcher(words).matches()
                && (Lexicon.VERB.matcher(words).find() || words.matches(".*[率面占\\d].*"))) {
            return false;
        }
        if (ABOUT.matcher(words).matches() && IN_TIME.matcher(next).matches()) {
            return true;
        }
        return (Lexicon.SAID_OF.matcher(next).lookingAt()
                        || Lexicon.ON_RECEIPT.matcher(next).lookingAt()
                        || Lexicon.THINGS.matcher(words).matches()
                                && Lexicon.EACH_TIME.matcher(next).lookingAt())
                && !Lexicon.PREDICATE.matcher(words).lookingAt()
                && !Lexicon.STAFF.matcher(words).find()
                && !Topics.isOne(words);
    }
}
