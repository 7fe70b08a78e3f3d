package org.qingyuan.responsibility.reading.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reading.clause.Topics.Topic;

/**
 * What comes of a duty that counts, in words that {@link Consequences} does not list: those who failed and things that were
 * found, whatever is done (缺课人员一周内补学, 查出的假劣农药一律销毁, 对占道经营者先劝导后处罚), and a time to keep said of something (接访事项一周内答复).
 * Behind a standing duty such words tell how it is done, and are left to it.
 */
final class Sequels {
    /** Who or what is so has failed, or needs something done. */
    private static final String FAILED =
            "(?:拖延|推诿|敷衍|不(?!仅|但|断|少于|得|同|定期|低于|超过)|未(?!成年|来)|无[证故照]|没有|违|逾|超(?!市|声)|欠|漏|缺[席课勤考岗]|空岗|脱岗|旷|迟到|作弊|造假|末位|末尾|倒数|靠后|最后|排名|较差|落后|滞后|缓慢|虚报|瞒报|连续|为差|差评|□票|死亡|患病|病重|瑕疵|失[信职联效范]|过期|异常|故障|破损|损坏|老化|隐患|疑似|盘亏|亏空|偏差|直排|偷排|占道|违停|脱管|漏管|查实|属实|投诉|举报|反映|存在|出现|发[现生]|突发|接纳|涉嫌|骗取|套取|截留|挪用|冒[领名充]|拒|无正当|无故|住院|生病|连续|(?<!不|不[得能])(?:低于|少于)|不足|基本(?:合格|称职)|分以下|[CD]级|[一二两三四五六\\d]次(?=[的者])|满[\\d一二三五十]{1,3}年(?=的)|[三四五CD]级?类?星?以[上下])";

    /** Likewise, right before a noun: 瑕疵案件, 缺课人员. */
    private static final String SO =
            "(?:不合格|不达标|不及格|不合理|逾期|违法|隐患|超期|超[审标限时]|违规|违约|缺[席课勤考岗]|死亡|患病|瑕疵|末位|失信|失效|异常|过期|故障|疑似|疑难|差评|高危|高风险|[三四五CD]级?类?星?以上|[CD]级|问题)";

    private static final String TIME = Numeral.ANY + "个?(?:小时|分钟|日|天|工作日|周|个月|月)(?:之内|以内|内)";

    private static final String SOON =
            "(?:(?:应当?|须|要)?(?:立即|马上|当场|就地|及时|依法|依规|依纪|严肃|从严|从重|坚决|一律|限期|当[月日天年季]|[次隔]日|次月起?|按规定|予以|给予|进行(?=约谈|问责|诫勉|处罚|组织处理|谈话|清退|批评)|第一时间|书面|一次性|先[^，]{1,4}后|逐[一件户项人个案笔]|重点|[在于]?"
                    + TIME + "))";

    private static final String DONE = "(?:" + Consequences.DONE + "|增[开派设加]|加派|立案|低聘|高聘|送医|" + Lexicon.VERBS + ")";

    /** Says of what there is, and not of what is so: 未整改的问题. */
    private static final String NO_NOUN = "(?![^，]*(?:任务|问题|事项|工作|情况|行为|案件|环节|人员|规定|制度|办法|要求)$)";

    private static final String CHECKED = "(?:" + Consequences.CHECKED
            + "|反映|投诉|举报|体检|年检|校验|复审|听课|参加|接受|报送|提交|履行|执行|落实|办理|管理|服务|学习|使用)(?=[^，的]{0,8}?" + FAILED + ")";

    private static final String HEAD =
            "(?!对|将|把|按|以|向|在|及时|认真|切实|进一步|积极|严格|针对|结合|围绕|根据|通过|并|每(?![^，每]{2,16}?(?:(?<!不|不[得能])(?:少于|低于)|不足|未达|不到))|(?!"
                    + CHECKED + ")" + Lexicon.VERBS + ")";

    /** 学员缺课超过七分之一的不予结业, 考评等次为差的企业记入档案. */
    private static final Pattern THOSE = Pattern.compile(
            Consequences.NOT_NOMINAL + "(?=[^，的]{0,24}?" + FAILED + ")" + HEAD + "[^，]{2,26}?(?:的|者)(?!规定|制度|办法|要求)"
                    + Topics.NO_COUNT + "(?:(?!" + Lexicon.VERBS + "|由|将|把|对)[\\u4e00-\\u9fff□]){0,8}?" + SOON
                    + "*(?:由[^，]{2,14}?)?"
                    + SOON + "*" + DONE + NO_NOUN + "[^，]*");

    /** 检查出的隐患当日整改, 征求的意见10日内反馈. */
    private static final Pattern FOUND = Pattern.compile(
            "(?!对|将|把|向)[^，]{0,8}?(?:(?<!突)出|发现|查获|反映|投诉|举报|反馈|提出|征求|收集|梳理)的[^，]{1,10}?" + SOON + "[^，]{2,}");

    /** 缺课人员一周内补学, 不合格供应商列入黑名单, 四类以上危桥立即封闭. */
    private static final Pattern BARE = Pattern.compile(
            "(?!对|将|把|向|按|以|在|[^，]*(?:全部|均|情况|结果|台账|记录|报告|清单|(?<!黑)名单)|" + Lexicon.VERBS + ")(?:(?!" + Lexicon.VERBS
                    + ")[^，每的]){0,4}?" + SO + "(?:[^，每的]{1,10}?" + SOON + "[^，]{2,}|(?:(?!" + DONE
                    + ")[^，每的]){2,8}?" + Consequences.DONE + "[^，]*)");

    /** 对直排偷排的立即上报, 对作弊秤当场没收, 对占道经营者先劝导后处罚. */
    private static final Pattern TO = Pattern.compile("对(?:(?!(?:存在|出现|发生|发现)的)[^，每的]{0,20}?" + FAILED
            + "[^，每的]{0,14}?的[^，]{0,8}?(?:" + SOON + "|"
            + Consequences.DONE + ")|[^，每]{2,24}?的(?!重点|书面)(?:应当|必须|须)?(?:" + SOON + "|" + Consequences.DONE
            + ")|[^，每的]{0,4}" + SO
            + "[^，每的]{1,12}?(?:" + SOON + "|" + Consequences.DONE + ")|[^，每的]{2,10}(?:当场|先[^，]{1,4}后))[^，]+");

    /** 遇强对流天气滚动更新. */
    private static final Pattern HAPPENS =
            Pattern.compile("如?遇(?![见到]?(?:有)?$)[^，]{2,16}?(?:" + DONE + "|全员|上岗|到岗|加[密强])[^，]*");

    /** 公车私用的按规定处理, 确有变故的必谈: those whom the words of haste show. */
    private static final Pattern ELLIPTIC = Pattern.compile(Consequences.NOT_NOMINAL + "(?!对|将|把|向|以|按|每|"
            + Lexicon.VERBS + ")[^，每]{2,20}的(?:一律|随时|按规定|依法|依规|依纪|严肃|从严|当场|立即|限期|必[谈访查])[^，]*|违者[^，]{2,}");

    /** 竣工验收时纪委派员监督, 嫌疑人入区前一律检查, 试用期满由政工室考核. */
    private static final Pattern WHEN = Pattern.compile(
            "(?!对|将|把|每)[^，每\\d]{2,16}?(?:(?<![小学课工及准按定临平随暂限即超届实适])(?<!(?<!合)同)时(?![间限长段])|期满后?|(?<![年月日号底目当先空提以之])前(?![期端置沿哨]))(?:由|应当?|必?须|要|一律|一并|派员|[^，]{0,4}派员)[^，]{2,}|(?:入所|入院|入职|入学|到岗|到任|报到|受理)当[日天][^，]{2,}|新[^，]{2,10}当[日天](?:进行|完成|开展|由|"
                    + Lexicon.VERBS + ")[^，]*");

    /** 考核优秀的优先晋级. */
    private static final Pattern GOOD = Pattern.compile(
            "(?=[^，的]{0,20}?(?:优秀|突出|第一|满分|先进|事故|达标|取得))(?!对|将|把|向)[^，每]{2,24}的(?:优先|给予|予以|晋[级升]|记功|嘉奖|奖励|表彰|加分|推荐)[^，]*");

    /** 瑕疵案件由承办人书面说明. */
    private static final Pattern BY =
            Pattern.compile("(?!对|将|把)[^，每由]{0,8}?(?:超审限|瑕疵|不合格|不满意|不达标|逾期|违规|反映|投诉|举报|发现|查出|存在|盘亏|亏损|低于|高于|超过|超标)"
                    + "(?!电话|热线|信?箱|平台|窗口|中心|工作|台账)[^，每由]{1,14}?由(?![此于来])[^，]{2,20}");

    private static final Pattern TIME_FIRST = Pattern.compile("(?:并|应当?|必?须|要|力争|争取|计划|确保|利用|[用在于])*(?:" + Numeral.ANY
            + "个?(?:年|月|季度|周|星期|天|日|工作日|小时|分钟)|半年|半个?月)(?:之内|以内|内)?.*|[将把向对为].*|.*(?:实现|覆盖).*");

    private static final Pattern HOURS =
            Pattern.compile("(?:应当?|必?须|要|[在于])*" + Numeral.ANY + "(?:小时|分钟|个?工作日)(?:之内|以内|内)" + "(?!率)[^，]{2,}"
                    // 领导批阅一般不超过4个工作日
                    + "|[^，\\d]{2,8}?(?:□□)?不[得能应]?超过" + Numeral.ANY + "个?(?:小时|分钟|工作日)");

    /** 疑难事项5个工作日内拿出结果: likewise, said of something else. */
    private static final Pattern OF_ANOTHER = Pattern.compile("(?!并|且|对|将|把|" + Lexicon.VERBS
            + ")[\\u4e00-\\u9fff]{2,10}?(?:应当?|须|要|在|于)?" + Numeral.ANY + "个?(?:小时|分钟|工作日)(?:之内|以内|内)(?!率)[^，]{2,}");

    private static final Pattern IN_HOURS =
            Pattern.compile(Numeral.ANY + "(?:小时|分钟|个?工作日)(?:之内|以内|内)|提前" + Numeral.ANY + "个?(?:小时|日|天|工作日)");

    private static final Pattern IN_WORKDAYS = Pattern.compile("[^，每]{0,30}?(?:应当?|须|要)?在" + Numeral.ANY
            + "个?工作日(?:之内|以内|内)" + Lexicon.VERBS + "[^，]{0,16}"
            + "|[^，每]{2,20}?(?:时限|期限|时间)(?:为|是|不得?超过|一般为)" + Numeral.ANY + "个?工作日");

    private static final Pattern ASKED =
            Pattern.compile("[^，]*对[^，]{0,16}?(?:意见|问题|建议|决定|通知|通报|批示|函件?|隐患)(?:应当?|必?须|要|及时|认真|立即|逐[条项一])[^，]+");

    private Sequels() {}

    /** Whether the words are behind a duty that counts, and say what comes of it. */
    static boolean isBehind(List<Draft> drafts, String words) {
        boolean behind = !drafts.isEmpty() && (drafts.getLast().counts() || drafts.getLast().form == Draft.Form.EVENT);
        return behind && isOne(words);
    }

    private static boolean isOne(String words) {
        return Consequences.isOne(words, true)
                || THOSE.matcher(words).matches()
                || FOUND.matcher(words).matches()
                || BARE.matcher(words).matches()
                || TO.matcher(words).matches()
                || HAPPENS.matcher(words).matches()
                || ELLIPTIC.matcher(words).matches()
                || WHEN.matcher(words).matches()
                || GOOD.matcher(words).matches()
                || BY.matcher(words).matches();
    }

    /** Where those whom it meets are named; numbers and periods before it only say which ones. */
    static int ofThose(String words) {
        Matcher those = Pattern.compile("[的者]").matcher(words);
        return those.find() ? those.start() : 0;
    }

    /** 征求的意见10日内反馈, 村会计10日内核对: a time that runs from what the duty before it brings about. */
    static boolean isKept(String words, Tokens tokens, boolean newSubject) {
        return tokens.onlyWithin()
                && tokens.dates().stream()
                        .allMatch(date -> date.limit().within().toTotalMonths() <= 3)
                && !isToldTo(words)
                && (newSubject || !TIME_FIRST.matcher(words).matches());
    }

    /** 选举结果5日内报批: its time is not that of the event before. */
    static boolean isSaidOfAnother(String words) {
        return !TIME_FIRST.matcher(words).matches();
    }

    /** 告知其60日内申请复议的权利: a time that another may use. */
    static boolean isToldTo(String words) {
        return words.matches(".*(?:告知|可以?|有权)[^，]{0,6}?" + TIME + ".*");
    }

    /** 4小时内发布权威信息, behind somebody or something with a time of its own. */
    static boolean isInHours(String words, Tokens tokens) {
        return !tokens.any()
                && (HOURS.matcher(words).matches() || OF_ANOTHER.matcher(words).matches());
    }

    /** @param event what the event before arises from, whose persons it goes on to be about; null behind no event */
    static Optional<Topic> topic(Optional<Topic> found, Topic event) {
        if (found.isPresent() && !found.get().wholePart()) {
            return found;
        }
        boolean ofPersons = event != null && event.who() != null;
        return Optional.of(new Topic(ofPersons, ofPersons ? event.who() : null, false));
    }

    /** 对检查组指出的问题要及时纠正，并在一个月内报告: what is asked of somebody, and then a time to keep. */
    static boolean isAsked(Matters matters, Wording wording) {
        return matters.last().form == Draft.Form.STANDING
                && ASKED.matcher(wording.masked(matters.last().span())).matches();
    }

    /** 承办情况在30个工作日内上报, 回复的时限为5个工作日: a time that something has to come in or happen for. */
    static boolean isKeptInWorkdays(String words) {
        return IN_WORKDAYS.matcher(words).matches();
    }

    /** 案情复杂的可适当延期: where it is the first thing said; behind a time it goes on with it. */
    static boolean isProlonged(String words) {
        return words.matches("[^，每]{1,14}的可(?:以|适当)?(?:延期|延长)[^，]{0,8}");
    }

    static boolean hasHours(String words) {
        return IN_HOURS.matcher(words).find();
    }
}
