package org.qingyuan.responsibility.reading.clause;

import java.util.regex.Pattern;

/**
 * What follows when something is found, missed or failed (考核不合格的停发津贴, 对有重大隐患的工地当场停工, 遇恶劣天气加密巡查): an event
 * of its own, behind whatever it stands. Both halves are closed lists: those whom it meets, and what is done to them.
 */
final class Consequences {
    /** Acts of checking, which such a part may begin with although they are verbs. */
    static final String CHECKED =
            "(?:考核|考评|评价|评估|测评|点评|抽检|检查|评议|整改|测试|抽查|审核|验收|复查|培训|考试|检测|检验|监测|审计|督查|查验|鉴定|评定|审查|核查|述职|述廉|评查|排查){1,2}(?:中)?";

    /** 抓好审计发现问题的整改: a noun made of what is done. */
    static final String NOT_NOMINAL =
            "(?![^，]*(?:问题|案件|事项|行为|情况|隐患|线索|工作|投诉|举报|事件|责任|信件|诉求|纠纷)的(?:整改|处理|查处|落实|办理|处置|排查|督办|核查|调查|解决|管理|监督|整治|化解|问责|追究))";

    private static final String THOSE = "(?!对|将|把|按|以|向|在|针对|结合|围绕|根据|通过|(?!" + CHECKED
            + "(?:不|未|仍|发现|查出|得分|结果|排名|靠后|末位|落后|较差|最后|倒数|优秀|合格|为|低于|存在|连续|[^，的]{0,4}(?:率|分|票|等次)[^，的]{0,3}(?:低于|不|超过|为|未)))"
            + Lexicon.VERBS + ")[^，每]{2,26}?";

    private static final String WHO = "(?:(?!" + Lexicon.VERBS + "|由|将|把|对)[\\u4e00-\\u9fff]){0,4}?";

    private static final String SOON =
            "(?:应当?|须|要|将|立即|马上|当场|就地|及时|依法|依规|依纪|严肃|从严|从重|坚决|一律|书面|限期|当[月日年季]|次[月日年]|按规定|视情|予以|给予|在?" + Numeral.ANY
                    + "个?(?:小时|日|天|工作日|周|月|年)(?:之内|以内|内))*";

    static final String DONE =
            "(?:暂缓|暂停|扣[发减除罚]?|停[发止职业产工驾]|清[退出除]|取消|列入|纳入(?=黑|重点|失信|异常|负面)|说明|责令|追究|追责|问责|不再|不予|不发|不得|约谈|通报|整改|补[测考训学课做报办签齐]|重新|重[做写考学]|退[出回]|解除|解聘|降[级档低职薪]|免[职去除]|调离|调整出|辞退|开除|处[理分罚]|移[送交]|查处|挂牌|检讨|表态|诫勉|离岗|停岗|停职|加密|公开曝光|曝光|下发|下达|发[出函]|督办|逐[户件人个项条]|先[^，]{1,4}后|整顿|停业|关闭|吊销|注销|清零|召回|封存|下架|销毁|记入|录入|取缔|赔偿|提请|报请|轮换|更换|修缮|修复|没收|淘汰|调岗|转岗|待岗|组织处理|罚款|封闭|冻结|抄告|返工|停用|停招|补缴|停办|收回|追回|记[一二三]等功|拆除|劝[其退离返])";

    /** 师德失范的暂缓注册, 测试不合格者三个月内补测, 逾期未报的由登记机关列入名录. */
    private static final Pattern MET =
            Pattern.compile(NOT_NOMINAL + "(?=[^，的]{0,26}?(?:" + Topics.SUCH_AS + "|靠后|最后))" + THOSE + "(?:的|者)"
                    + Topics.NO_COUNT + WHO + "(?:，)?" + SOON + "(?:由[^，]{2,14}?)?" + SOON + DONE + "[^，]*");

    /** 连续两个月排名末位的单位书面说明原因, 对存在重大隐患的工地当场下达停工通知书. */
    private static final Pattern DEALT_WITH = Pattern.compile(
            "对(?!(?:存在|发生)的)(?=[^，的]{0,20}?(?:存在|连续|排名|不|未|超|违|异常|突出|逾期|发生|屡|多次|拒|有[^，的]{1,6}的))[^，每]{2,26}?的[^，]{1,8}?"
                    + "(?:当场|立即|及时|限期|从严|严肃|依法|予以|给予|下达|约谈|责令|通报|挂牌|(?:进行|开展)(?:约谈|问责|诫勉|处罚|处理|组织处理|谈话|清退|(?:通报)?批评))[^，]*");

    /** 遇暴雨等恶劣天气加密巡查, 一经查实取消资格. */
    private static final Pattern HAPPENS =
            Pattern.compile("(?:如?遇(?![见到]?(?:有)?$)|一旦|一经)[^，]{2,16}?(?:" + DONE + "|" + Lexicon.VERBS + ")[^，]*");

    private Consequences() {}

    /** @param behind whether it stands behind another part */
    static boolean isOne(String words, boolean behind) {
        return MET.matcher(words).matches()
                || behind && DEALT_WITH.matcher(words).matches()
                || HAPPENS.matcher(words).matches();
    }
}
