package org.qingyuan.responsibility.reading.clause;

import java.util.regex.Pattern;

/** The words that the grammar goes by. New wordings are mostly a word more here. */
final class Lexicon {
    /** Verbs of duties. A clause without any of them is not understood. */
    static final String VERBS = "(?:组织|保证|开展|召开|举办|采取|汇总|分析|通报|提出|落实|建立|健全|完善|制定|制订|做好|参加|进行|负责|完成"
            + "|报送|上报|提交|确定|成立|明确|加强|推进|推行|配合|会同|检查|监督|承担|设立|设置|配备|安排|指定|实行|坚持|履行"
            + "|撰写|签订|宣传|利用|遴选|选择|纳入|公开|执行|规范|细化|排查|编制|固化|清理|调整|全面落实|审计|办理|反馈|走访|接待"
            + "|关注|化解|严防|深入|录入|评估|查处|介入|审理|保障|考核|考评|评价|评议|了解|自查|整改|运用|贯彻|争创|创建|培育|打造"
            + "|探索|听取|接受|学习|培训|教育|谈话|测试|讲授|上廉政党课|上党课|督办|跟踪|形成|确保|挂钩|规定|改进|创新|深化|强化|督促|推动"
            + "|研究|部署|总结|述职|述廉|建设|维护|防范|控制|管理|调查|处理|指导|严格|牵头)";

    private static final String ADVERB = "(?:全面|进一步|积极|认真|严格|科学|大力|继续|深入|切实|不断|充分|高标准|着力|努力|要|应|须)*";

    /** A part that begins so is a matter of its own even after a clause that says how often. */
    static final Pattern STANDS = Pattern.compile(ADVERB
            + "(?:建立|健全|完善|规范|细化|推行|推进|落实|执行|探索|宣传|参加|编制|制定|制订|固化|实行|加强|清理|调整|成立|设立|督促|规定|建设|实施"
            + "|改进|创新|深化|强化|严防|坚持|贯彻)");

    /** A part that only says how or in what respect; what it serves follows. */
    static final Pattern ADVERBIAL =
            Pattern.compile("(?:(?:重点)?(?:结合|围绕|按照|按|对照|根据|依据|依照|参照|针对|通过|借助|立足)|充分利用|利用|充分发挥|为|为了).*"
                    + "|除.*外|在.*(?:中|上|下|方面|期间|窗口|场所|前|后|时)|以.*为.*");

    static final Pattern VERB = Pattern.compile(VERBS);

    /** Neither how often nor when, or not how many. */
    static final Pattern VAGUE = Pattern.compile("不定期|定期|适时|及时|经常性|经常|随时|必要时|视情|限期|多次|一些|若干|一批");

    /** A condition that may never come about; a duty of its own. */
    static final Pattern CONDITION = Pattern.compile("(?:必要时|视情|根据需要|如有)[^，]*");

    static final Pattern STAFF = Pattern.compile(
            "(?:配备|配齐|配强|落实|明确|指定|安排|确定|设立)[^，]{0,6}?(?:专人|专职[^，、]{0,4}人员|专门人员|专兼职[^，、]{0,4}人员|兼职[^，、]{0,4}人员|联络员)");

    static final Pattern TARGET = Pattern.compile("争创|创成|建成");

    /** Verbs of a body, not of a person. */
    static final Pattern ORGANISES = Pattern.compile("举办|主办|承办|组织(?!生活)|召开");

    /** 由各责任单位“一把手”负责 */
    static final Pattern IN_CHARGE = Pattern.compile("由(?<who>[^，]{1,30}?)(?:负责|牵头|承担|主抓|召集|组织实施)");

    private Lexicon() {}
}
