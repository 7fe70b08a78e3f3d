package org.qingyuan.responsibility.reading.clause;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What only names something, so that no number in it is read: quotations, titles, document numbers, and the fixed
 * expressions that officials write with and without quotation marks.
 */
final class Names {
    private static final String QUOTED =
            "“[^”]{0,200}”|‘[^’]{0,200}’|「[^」]{0,200}」|《[^》]{0,200}》|〔[^〕]{0,200}〕|【[^】]{0,200}】|\"[^\"]{0,200}\"";

    /** 〔2012〕28号 after its year is blanked out; 第12号令, 2号文件. */
    private static final String DOCUMENT = "(?<=□)第?\\d+号|第?\\d+号(?:令|文件|文)";

    /** 四个意识, 三个一, 两个责任, 五个严禁: a number, 个 and a word that counts nothing. */
    private static final String SO_MANY = "[两二三四五六七八九十]个(?:一(?!批|个|年|月)|全面|意识|自信|维护|确立|责任(?!人|单位|部门)|必须|严禁|不准|不得|一律|到位"
            + "|过硬|表率|带头|坚持|不放过|务必|文明|服从|革命|伟大|走在前|能力|统筹|结合|决不|不让|百分之百)";

    /** 三重一大, 两学一做, 三会一课, 四议两公开, 一岗双责, 一案双查 and their like. */
    private static final String FIXED = "三重一大|三会一课|一岗双责|八项规定|一把手|一票否决|一案双查|两学一做|两个维护|四种形态|三个报告评议|四项监督制度|三访三评"
            + "|四议两公开|三严三实|两代表一委员|两条线|一网通办|一网统管|一张网|一件事|一窗受理|一站式|一门式|一体化|一体推进|一抓到底|一以贯之|一手抓|一次性|二次(?=供水|污染|装修|伤害|利用|分配|创业|开发|加工|搬运|回收|核验)|一对一|一[人户企厂河]一(?:专班|[策档册卡表])|一案一档|一事一议"
            + "|一村一辅警|一村一警|一线工作法|第一责任人|第一书记|第一议题|第一道防线|三位一体|五位一体|双随机|双公示|双报告|双述|双评议|双责|双联系|三不腐|三不|四风|三公|三农|三资|三乱|四好|五好|六稳|六保"
            + "|六项纪律|六大纪律|五小|四不两直|四不放过|三必谈|四必访|五必谈|十四五|十三五|十二五|十五五|七五普法|八五普法|九五普法|十九大|二十大|十八大|两会|两节|两节期间|三支一扶|一老一小|两委"
            + "|两优一先|两新组织|零容忍|零报告|零距离|零发生|一般|一起(?=抓|来|做)";

    /** 第一批, 第3次全会; 第三季度 is a date. */
    private static final String ORDINAL =
            "第[\\d一二三四五六七八九十百]{1,5}(?!季度|学期|个?月|周|个?工作日)(?:批|次|轮|届|期|项|条|款|名|位|个|章|节|类|部分|阶段|部|者|方)";

    /** 十四届三次全会. */
    private static final String SESSION = "[一二三四五六七八九十]{1,3}届[一二三四五六七八九十]{1,3}(?:次|中)";

    /** “一季一主题” says how often, quoted or not. */
    static final Pattern RHYTHM = Pattern.compile(
            "[“\"‘](?:一[案事会课人]一[\\u4e00-\\u9fff]{1,4}、)*(?:[一每全]?(?:年|季度?|月|周|日|天)|半年)一[\\u4e00-\\u9fff]{1,4}(?:、(?:[一每全]?(?:年|季度?|月|周|日|天)|半年)一[\\u4e00-\\u9fff]{1,4})*[”\"’]");

    /** “日巡查、周研判、月考评”, likewise. */
    static final Pattern BEATS = Pattern.compile(
            "[“\"‘](?:[\\u4e00-\\u9fff]{2,6}、)*(?:(?:半年|年|季度?|月|旬|周|日)[\\u4e00-\\u9fff]{2,3}、)+(?:半年|年|季度?|月|旬|周|日)[\\u4e00-\\u9fff]{2,3}[”\"’]");

    /** “七一”前 is a date, quoted or not. */
    static final Pattern FESTIVAL = Pattern.compile("[“\"‘]三八[”\"’](?=节?前)|[“\"‘](?:五一|五四|六一|七一|八一|十一)[”\"’]");

    /** In the order in which they are blanked out. */
    static final List<Pattern> ALL = List.of(
            Pattern.compile(QUOTED),
            Pattern.compile(DOCUMENT),
            Pattern.compile(SO_MANY + "|" + FIXED + "|" + ORDINAL + "|" + SESSION));

    private Names() {}
}
