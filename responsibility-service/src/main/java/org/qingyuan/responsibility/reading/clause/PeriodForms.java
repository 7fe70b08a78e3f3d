package org.qingyuan.responsibility.reading.clause;

import java.util.regex.Pattern;

/** The words that name a period: with 每, as a rhythm or a beat, or bare before a number that shows what they mean. */
final class PeriodForms {
    private static final String N = Numeral.ANY;

    private static final String UNIT =
            "(?:半年度?|半个?月|学期|学年|年度|年(?!龄|轻|级|检(?![查验测修]))|季度|季(?!节)|月(?:份)?(?!饼|刊|球)|周(?!边|围|岁|年)"
                    + "|星期|礼拜|旬|工作日|[晚夜](?!间|餐|班)上?|日(?!常|程|报(?![告送到备请]))|天)";

    /** 每年, 每两年, 每1-2年, 每个季度, 每隔一周, 每季末; 逐年 tells no frequency. */
    private static final String EACH = "每(?<skip>间?隔)?(?:(?:" + N + "[到至-])?(?<n>" + N + ")个?|个)?(?<unit>" + UNIT
            + ")(?:(?<=季度|季|月|半年|周)[末底](?!月))?";

    private static final String STEP =
            "(?:逐个?|按|(?<![部十百评得加扣减满\\d])分(?=季度|年度|半年))(?<step>半年度?|年度(?!计划|安排|目标|任务|重点)|季度?(?!节)|月(?!薪)|周|旬|学期|(?<=逐)日|日(?=报|清|上)|天)";

    /** 隔周, 双月. */
    private static final String OTHER = "(?<!每|相|间)隔(?<other>年|季|月|周|日|天)|(?:逢)?[双单](?<twin>月|周)(?!刊|位)";

    private static final String BOUND = "(?:不[得能应]?(?:少于|低于|超过)|至少|最少|起码|达到|超过|≥|>=)?";

    private static final String COUNT = N + "(?:[-到至]" + N + ")?[余多]?";

    private static final String TIMES_AT_ONCE = "(?=" + BOUND + COUNT + "(?:次|遍|场|期|轮|回))";

    private static final String TIMES_FOLLOW = "(?=[^，\\d一二两三四五六七八九十每]{0,30}" + COUNT + "(?:次|遍|场|期|轮|回|堂|批))";

    private static final String ANY_COUNT_FOLLOWS =
            "(?=(?:[^，每]|每[位名人个]){0,40}(?:\\d+(?![\\d.%‰月日号年]|个百分点)|[一二两三四五六七八九十百]+(?:次|遍|场|期|轮|个|项|件|篇|条|堂|批|份)))";

    private static final String GAP =
            "(?:[^，\\d一二两三四五六七八九十每]|每[名位户家](?!次)|[一二两三四五六七八九十](?![次遍场期轮回堂批届篇件份户家条本部册幅节人名起天日学课小公个年月周季一二两三四五六七八九十百至到-])|\\d{1,3}(?=岁|级|号|万?元))";

    private static final String MOST_MEASURES = "(?:次|遍|场|期|轮|回|堂|批|篇|件|份|户|家|条|本|部|册|幅|节|人|名|起|天|日(?!前)|学时|课时|小时|公里)";

    /** 一年最少交一篇心得, 一年走访10户, 一年接受培训不少于15天. */
    private static final String COUNT_FOLLOWS = "(?=" + GAP + "{0,30}" + COUNT + "(?:次|遍|场|期|轮|回|堂|批|届)|" + GAP
            + "{0,24}(?:不[得能应]?(?:少于|低于)|至少|最少|起码|达到|≥)" + GAP + "{0,12}" + COUNT + MOST_MEASURES + ")";

    private static final String FEW_FOLLOW = "(?=" + GAP + "{1,12}" + COUNT + "(?:篇|件|份|户|家|条|本|册|学时|课时|人次|户次))";

    private static final String NOT_BEFORE_BARE =
            "(?<![\\d第〇零一二两三四五六七八九十满近前下本去])(?<!(?<!原则|基础)上)(?<!(?<!以|此|今)后)(?<!(?<![年月])起)(?<!^用|[利使，争取划将]用)";

    /** 一季一研判, 一月一通报, 半年一小结. */
    private static final String RHYTHM =
            "(?<![\\d第一二两三四五六七八九十个])(?:[一每全]?(?<rhythm>半年|半月|年|季度?|月|旬|(?<![假节作休生当])日|天)|[一每]?(?<weekly>周)(?=一(?:调度|研判|通报|例会|小结|总结|分析|检查|督查|汇总|会商|碰头|学习|报告|督导|排查|点评|提示|测试|考核|研究|讨论|更新)))一(?=[^次遍场期轮回季月年周日天半，、体般些个名至到或律两二三四五六七八九十]"
                    + "(?:[\\u4e00-\\u9fff]|$))|(?<![\\d十])(?:(?<yearsbeat>[两二三四五])年|(?<monthsbeat>[一两二三四六])个月)一(?=[^次遍场期轮回季月年周日天半，、体般些个名至到]"
                    + "(?:[\\u4e00-\\u9fff]|(?<=[聘审评换检修训查考签届])(?=[，、]|$)))";

    /** 每季有检查、半年有小结、全年有总结. */
    private static final String HAVING = "(?<![\\d每一二两三四五六七八九十上下第])(?<having>半年|全年|年|季度?|月|周)"
            + "(?=有(?:计划|主题|安排|部署|检查|小结|总结|分析|通报|考核|研判|点评|活动|重点|主题|安排|部署))";

    /** 春秋两季各一次. */
    private static final String SEASONS = "(?<seasons>(?:每年)?[春夏秋冬]季?[、和及与]?[春夏秋冬][两二]?季(?!节))";

    private static final String ACT =
            "(?:轮审|轮训|巡察|清零|办结|销号|结算|调度|通报|评比|考核|例会|研判|巡查|小结|总结|讲评|点评|分析|会商|报告|检查|督查|督导|总评|评议|测试|排名|公示|公开|提示|汇报|学习|排查|会诊|评估|考评|审核|审计|盘点|汇总|清理|自查|互查|抽查|测评|上报|更新|碰头|整改|回访|会商|对账|演练|清查|复核|复盘|督办|晾晒|推进|计划)";

    private static final String BEATS = "(?:半年度?|半月|季度?|年度|年终|年|月度?|周|日|旬)";

    /** 周调度、月通报、季评比: only where several of them follow one another. */
    private static final String BEAT = "(?<![\\d每上下本一二两三四五六七八九十])(?<beat>半年度?|半月|季度?|年度|年终|年|月度?|周|日|旬)(?:(?=" + ACT
            + "[、和及]" + BEATS + ACT + "(?!相?结合))|(?<=" + ACT + "[、和及]" + BEATS + ")(?=" + ACT + "(?!相?结合)))";

    /** 每年7月进行半年考核和年终考核: beside 每 such a list names what is held. */
    static final Pattern HELD = Pattern.compile("每[^，]*(?:进行|开展|组织)(?:好|了)?" + BEATS + ACT);

    private static final String BEAT_OF_ANY = "(?:[日周旬月季年]|月度|季度|半年度?|年度|年终)";

    private static final String ANY_ACT = BEAT_OF_ANY + "[\\u4e00-\\u9fff&&[^度终]][\\u4e00-\\u9fff]";

    /** 日检查、周保养、月清点: three of them need no known act. */
    private static final String THREE_BEATS = "(?<![\\d每上下本一二两三四五六七八九十])(?<beats>" + BEAT_OF_ANY
            + ")(?:(?=[\\u4e00-\\u9fff&&[^度终]][\\u4e00-\\u9fff]、" + ANY_ACT + "、" + ANY_ACT + ")"
            + "|(?<=" + ANY_ACT + "、" + BEAT_OF_ANY + ")(?=[\\u4e00-\\u9fff&&[^度终]][\\u4e00-\\u9fff]、" + ANY_ACT + ")"
            + "|(?<=" + ANY_ACT + "、" + ANY_ACT + "、" + BEAT_OF_ANY + ")(?=[\\u4e00-\\u9fff&&[^度终]][\\u4e00-\\u9fff]))";

    /** 半年 or 全年 without 每: right after its like, or before a number of times. */
    private static final String BARE = "(?<bare>半年度?|全年|季度?|年度|一年|年(?![底末中终初内])|半月|月|周(?!边|围|密|知|转))";

    /** 2次/年, 1篇/人·季. */
    private static final String PER = "(?<=[次场期轮遍堂个件项篇份条人])/(?:人[.·]?/?)?(?<per>半年|年|季度?|月|周|日|天)";

    static final Pattern PERIOD = Pattern.compile(PER + "|" + SEASONS + "|" + RHYTHM + "|" + HAVING + "|" + BEAT
            + "|" + THREE_BEATS + "|" + EACH + "|" + STEP + "|" + OTHER
            + "|(?<![\\d一二三四五六七八九十])(?:(?<mean>[年季月周日])(?:人均|平均|均(?![可有为要应衡匀]|[^，]{0,3}(?:人数|数量|流量|客流)))|人均(?<each>年|季度?|月|周))|(?<redup>(?<![\\d〇零一二三四五六七八九十今本当明去每])年年(?![底末初终中内])|季季|月月|周周|天天|日日)"
            + "|(?<=[、和及或])" + BARE + "(?:(?<counted>" + TIMES_FOLLOW + ")|)"
            + "|(?<![每下第个年大多])(?<!(?<!原则|基础)上)(?<half>半年|半个?月)(?!之?内|以内|[后前])(?:" + COUNT_FOLLOWS + "|" + FEW_FOLLOW
            + ")"
            + "|(?<whole>全年|年度内|本年度)" + ANY_COUNT_FOLLOWS
            + "|^(?<headed>季度|月度|半年度?|年度)(?=向|召开|组织|开展|进行|汇总|报送|上报|(?:至少|不少于|最少)?" + COUNT
            + "次)|(?:^|(?<=[组部队员警干位门人导所局室科处])(?!年度?(?:审|考核|总结|计划)))(?<yearly>年度|年(?![底初中内末终均]))(?=(?![^，每]{1,12}率)[^，每]{1,16}(?:不[得能应]?(?:少于|低于)|达到|至少)\\d|考核[^，每\\d]{0,6}[一二两三\\d]次|[^，每\\d]{1,8}频次[一二两三\\d]{1,2}次)"
            + "|(?<=[员警官师生人部])(?<eachyear>年)(?=(?:均|人均)?[\\u4e00-\\u9fff]{2,10}(?:不[得能应]?(?:少于|低于)|达到|至少)\\d)"
            + "|(?<!\\d|[一二两三四五六七八九十半])(?<within>(?:本|当|今)?年内?)(?<=年内|今年|本年|当年)" + TIMES_FOLLOW
            // 一季度一次 is a period, 一季度召开一次 a date
            + "|(?<![\\d第一二三四五六七八九十])一(?<single>季度?|月|周|天|日|旬|学期)" + TIMES_AT_ONCE
            // 一季度检查不少于一次 hardly means the first quarter
            + "|" + NOT_BEFORE_BARE + "(?:一(?<lone>季度|季(?!度)|月)(?![份初底末中内])(?:(?=" + GAP
            + "{1,24}(?:不[得能应]?(?:少于|低于)|至少|最少|起码)|(?:不[得能应]?(?:少于|低于)|至少|最少|起码)" + GAP
            + ")|(?<=(?:原则上|□□|坚持)一季度?))" + COUNT_FOLLOWS
            + "|[一1]个?(?<plain>季(?!度)|学期|星期|礼拜|天|日)(?![后前内])" + COUNT_FOLLOWS
            + "|[一1](?<oneof>年|个月|周|个季度)(?![之内度底末初中后前级以期])" + FEW_FOLLOW + ")"
            // 1到2年审计一次, 两年轮训一遍, 三年内轮训一遍
            + "|" + NOT_BEFORE_BARE + "(?:" + N + "[到至-])?(?<m>\\d{1,2}|" + Numeral.CHINESE
            + ")(?:(?<span>年|个月|周|个?星期|个季度|个?学期)(?![之内度底末初中后前级])|(?<years>年)(?<in>之?内))"
            + COUNT_FOLLOWS
            + "|(?<halves>上(?:半年)?[、和及与]?下半年)(?=各|都|均|分别)(?!分别[^，]*" + COUNT + "次?[、和及与]" + COUNT + "次)"
            + "|(?<![\\d一二三四五六七八九十每第个本当次上下])(?<end>季度?|月|周)[末底](?!前)");

    static final Pattern OTHERS = Pattern.compile(
            "[二三四2-4]季度|(?<![\\d个一二三四五六七八九十])(?:[二三四五六七八九]|十[一二]?|\\d{1,2})月(?!内)|[、和及]一(?:季度|月)|一(?:季度|月)?[、和及][二三四]");

    /** 召开月度例会, 坚持季度通报制度: only where no other time is named. */
    static final Pattern ADJECTIVE =
            Pattern.compile("(?:召开|开(?!展|放|通)|开展|组织|进行|坚持|实行|执行|举行|举办|编发|编印|报送|上报|做好|形成|发布|印发|落实)(?:好|了)?"
                    + "(?<adj>月度|季度|半年度|年度)(?!计划|目标|任务|重点|工作(?!例会|调度|会议|通报|小结|总结))");

    private PeriodForms() {}
}
