package org.qingyuan.responsibility.reading.clause;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Finds what a duty arises from: a person of some kind (对新入警的民警，…), a case, the holding of a course, or something
 * that happens (凡…的，一旦…，…后3日内).
 */
final class Topics {
    private static final String PERSON =
            "(?:民警|辅警|干部|人员|同志|党员|职工|对象|责任人|负责人|领导(?:干部)?+|人选|(?:法制|联络|信息|安全|驾驶|监督|调解|网格|检查|保管|督导|协管|采购|管理|炊事|书记|协理)员|内勤|专干|警员|学员|教师|医师|护士|公务员|警察|[所队科处股站校院庭厂县市区]长|书记|主任)";

    /**
     * @param ofPersons whether it arises from a person
     * @param who the persons concerned, as printed; null where the part does not name them
     * @param wholePart whether the part says nothing else, so that what is owed follows
     */
    record Topic(boolean ofPersons, String who, boolean wholePart) {}

    /** 对…的民警， 对重大、复杂、疑难案件， 发现…的线索， */
    private static final Pattern WHOLE = Pattern.compile(
            "(?:对(?:于)?|凡是?)(?<who>[^，]*?" + PERSON
                    + ")|对(?<those>[^，]*?" + PERSON
                    + "(?:任职|受|被|有|未|不|存在|发生|违(?![纪法规][^，]{0,3}(?:线索|案件|问题|行为|举报))|满)[^，]{1,14}?的)|(?:对(?!照)(?:于)?|发现|遇有|遇到)[^，]*(?:案件|线索|单位|部门|地方|地区|事项|问题|事件|举报|投诉|[信来申批示报访议诉问稿案证]件|求助|诉求|咨询|申请|来信|来访|来电|建议|提案|工单|请求|报警|警情|纠纷|苗头|现象|行为|缺陷|漏洞|故障|病例|疫情|灾情|险情|隐患|舆情|企业|村|项目|的)|对(?:于)?[^，]{2,}的(?:(?!予以|给予|进行|实行|应|须|一律|由|开展|实施|挂牌|督办|停|责令|约谈|通报|取消|下[发达]|发出|立案|处罚|没收|查处|整改|列入)[\\u4e00-\\u9fff]){1,8}|对每[一]?[件起宗个项名位][^，年季月周]+|每[\\u4e00-\\u9fff&&[^年季月周日天期旬人]]{1,6}?一[起件个宗例批][^，]*");

    /** 未按期完成整改的单位， */
    private static final Pattern THOSE = Pattern.compile(
            "(?![^，]*[需应须](?:" + Lexicon.VERBS + "))(?!(?!(?:考核|考评|测评|评议|评价|验收)(?:等次|结果|得分|排名|成绩|为|不))" + Lexicon.VERBS
                    + "|将|把|向|为|在|按|以|对)[^，]{3,}的(?:[\\u4e00-\\u9fff]{2})?(?:单位|部门|党?支部|党组织|科室|班组|窗口|所队|派出所|[分支市]局|[大中支]队|个人|人员|干部|民警|党员|企业|乡镇|学校|地方|地区|项目|案件|情形|医师|医生|教师|护士|商户|经营者|村|社区)");

    /** 凡发生…的， 一旦…， 单笔支出在5万元以上的， 任职后， */
    private static final Pattern CLAUSE = Pattern.compile("[^，每]{0,16}?(?:到任|上任|任职|入职|报到|到岗|转岗|离任)后?" + Numeral.ANY
            + "个?(?:月|日|天|周|工作日)(?:之内|以内|内)|[^，每]{2,14}(?:住院|去世|病故|患重?病|受伤|负伤|牺牲|遭遇[^，]{1,6}|发生[^，]{0,4}变故|辞职)|(?!对|将|把|"
            + Lexicon.VERBS + ")[^，每至]{3,18}(?<![至到在为于\\d])" + Numeral.ANY
            + "个?(?:日|天|小时|工作日|周)(?:之内|以内|内)|[^，每]{0,20}\\d(?:万元|亿元|元|人|平方米|%)(?:（[^）]*）)?(?:及?以上|以下)的[^，]{2,16}|(?:每逢|逢)(?![^，]*(?:必|都要|均要|应当?|须))[^，]{2,}|[^，每]{2,16}(?:前夕|前后)|[^，]{2,}(?:低于|高于|超过|未达|不达|少于|不足)[^，]{1,8}的(?:单位|部门|所队|支部|企业|人员|民警|干部|村|学校)|每[次场期轮](?![^，]*[少低]于)[^，]{2,10}(?:结束|完成)(?:后|时)?|涉及[^，]{3,}(?:事项|问题|案件|信访件|的)|在[^，每]{2,14}(?:时|中|过程中)(?:发现|遇到|收到|接到)[^，]{2,}|在[^，每]{2,20}(?:完成|结束|办结|收到|接到|受理|发生|立案|结案|批准|通过|签订|离任|任职)后|(?!必要|适当|有条件)(?:凡是?(?!.*(?:一律|均|都|必须|应当))(?=.*的$|.{4,}|发生|发现|出现|涉及|被|有|未|属)|如果?(?!何|期|实)|若(?!干)|一旦|一经|遇有?|遇到|发生|出现|发现|接到|接报|接警|收到|经查)[^，]{2,}|[^，]{2,16}一经[^，]{2,}|[^，]{4,}的|[^，]{2,}(?:(?<![小学课工及准按定临平随同暂限即超])时|(?<![先最落])后(?:"
            + Numeral.ANY + "个?(?:工作日|日|天|周|月|年)(?:之内|以内|内))?|之日起(?:" + Numeral.ANY
            + "个?(?:工作日|日|天|周|月|年)(?:之内|以内|内))?|(?<![目当先空提月]|年底|月底|节)前)");

    /** 对新提拔干部进行任前谈话 */
    private static final Pattern HEAD = Pattern.compile(
            "对(?:于)?(?<who>(?:新|受|拟|被|有|提拔|晋升|拟任|转任|交流|轮岗|离任|离职|退休|调离|转岗|违|连续|累计|未|不|存在|发生)[^，]{0,20}?" + PERSON
                    + "|(?!每)[^，每]{1,12}?(?:不合格|不称职|不达标|末位|较差|较多|突出|落后|受|被|违)[^，每]{0,12}?的?" + PERSON
                    + ")[^，]+|凡是?(?<all>[^，每]{1,20}?" + PERSON + ")(?:必须|一律|均|都|应当?|须)[^，]+");

    /** 外出学习一周以上的党员，…. */
    private static final Pattern LONG = Pattern.compile(
            "(?<who>(?!对|将|把)(?:外出|请假|脱产|住院|借调|挂职|出国|出差|离岗|病假|流动)[^，每]{0,12}?的(?:党员|民警|辅警|干部|人员|同志|职工|教师))");

    /** 重点岗位民警在同一岗位任职满5年的，…. */
    private static final Pattern SERVED = Pattern.compile(
            "(?<who>(?!对|将|把)[^，每]{2,20}?" + PERSON + ")(?:在同一|在现|在本|任职|任)[^，每]{0,12}满" + Numeral.ANY + "年(?:以上)?的");

    /** 对信访举报较多的单位开展巡察: who or what is so. */
    private static final Pattern SUCH = Pattern.compile("对[^，每]{2,16}?(?:较多|较差|突出|落后|靠后|频发|多发|不力|薄弱|滞后|较大|集中)的"
            + "(?:单位|部门|所队|地区|支部|党组织|村|乡镇|企业|问题|领域|环节)(?!和)[^，]{2,}");

    /** 逐人进行提醒教育, 对相关责任人作出组织处理 */
    private static final Pattern INSIDE = Pattern.compile("对(?<who>(?:相关|有关|直接)?责任人员?)|逐人");

    /** 首任培训、新警培训设置反腐倡廉教育内容 */
    private static final Pattern COURSE =
            Pattern.compile("(?!将|把)[^，]{2,}?(?:培训|会议|活动|考试)(?:中|时)?(?:均|都|要|应|须)*(?:设置|增设|安排|融入|列入|加入)");

    /** 每逢重大节日, 每起案件, 节假日前 */
    private static final Pattern OCCASION = Pattern.compile(
            "每逢|每案|(?:不合格|不及格|不称职|不达标|未[^，]{1,6}|违[^，]{1,4}|逾期[^，]{0,4})者(?!" + Numeral.ANY
                    + "(?:[名人位]|个(?!月|工作日)))|^(?:综合|年度|年终|季度|考核|考评|测评|评议|评定|结果|成绩|表现|为|被|评为|评定为)*优秀者(?!" + Numeral.ANY
                    + "[名人位个])|(?:离任|离职|离岗|调离|调动|转岗|退休|提拔|晋升|入职|入警|上岗|任职|交流|轮岗)时(?![间长限段])|逢[^，]{1,6}必|(?:离任|离职|调离|凡?提|凡?任|任|节日|节前|进|有案|有诉)必[\\u4e00-\\u9fff]|凡[^，]{2,}?(?:必须|必(?!$|，)|一律|均|都|应当?|须)|一案一(?:(?!档)[\\u4e00-\\u9fff]{2}|[评析查])|每(?![^，]{1,8}?(?:至少|有|建|设|配|联系|打造|培育|创建|明确|确定))[\\u4e00-\\u9fff&&[^年季月周日天期旬人]]{1,6}?一[起件个宗例批]|每次[^，]{2,8}?(?:必须|应当?|须|都要?|均)|每次(?=[^，]{2,}?(?:[前后中]|(?<!小)时(?!间|长|限|段|数)))|^(?![^，]*每)(?:当[日天周月年][^，]{1,6}当[日天周月年]|[^，]{0,6}随[到来报有]随|即[到来报]即)[\\u4e00-\\u9fff]{1,6}|每[起宗](?!点)|每件|每批次?|(?:节假日|重大节日|传统节日|重要节日|法定节日|节日|两节|假期|黄金周|敏感节点|重要节点|重要时间节点|重大活动|换届|汛期)(?<!(?:国庆|春节|元旦|五一|中秋|端午|清明)节?假期)(?:来临)?(?:之?前夕?|期间|前后|必)|等节点");

    /** What may be so or not: 查实的立即处理, and not 科级干部的约谈提醒. */
    static final String SUCH_AS =
            "(?:[不未没无超违逾欠拖漏瞒拒屡劣伪]|末位|末尾|虚[假报]|造假|失[职责信实联窃范]|查实|查证|查明|核实|属实|证实|确认|认定|排名|连续|累计|多次|重复|再次|以上|以下|低于|高于|达到|达标|达[一二两三\\d]|满[一二两三\\d]|被|受[到过]|存在|[拟需]|具[备有]|有[^，]{1,8}的|发[生现]|出现|造成|导致|涉嫌|涉及|影响|较[差多大重低]|严重|突出|落后|薄弱|迟到|旷工|串岗|弄虚|到期|期满|届满|因|符合|合格|优秀|称职|成绩|表现|情节|构成|触犯|举报|投诉|反映|问题|隐患|[^年月日节]后的|时的|损[坏毁]|破损|丢失|变更|异常|过期|失效|老化|故障|脱管|漏管|缺[席课勤考岗]|为差|危及|欺诈|骗取|套取|截留|挪用|酒驾|醉驾|阻挠|干扰|下降|上升|倒数|争议|[重特]大)";

    /** 全局的依法行政培训不少于2次: what is counted comes about in any case. */
    static final String NO_COUNT = "(?![^，]*(?:不[得能应]?(?:少于|低于)|至少|达到?|最少)" + Numeral.ANY + "[次场期遍轮回堂人名个件篇份])";

    /** What comes in, so that whatever is to be done with it is done for each. */
    private static final String COMES_IN =
            "(?!对|将|把|每|受理|办理|(?!举报|投诉|检举|审计|检查|排查|评估|巡察|接报|求助|申请|咨询|留言|反映)" + Lexicon.VERBS
                    + ")[^，每\\d]{0,12}?(?:来信|来访|来电|信访|投诉|举报|检举|控告|咨询|留言|信箱|工单|申请|诉求|线索|纠纷|警情|函件|办件|来件|批示|交办|提案|案件|舆情|求助|隐患|来文|公文|(?:信访|接访|申请|诉求|举报)事项|(?:热线|群众|反映|审计|检查|巡察|发现)[^，]{0,4}问题)";

    /** 接到投诉后3日内, 自受理之日起60日内, 遇有险情立即, 提前10日. */
    private static final Pattern AFTER = Pattern.compile(
            "[^，每\\d]{2,16}(?:结束|完成|办结)(?:的?当[日天]|后(?:的)?半个?月内)[^，]+|[^，]{0,14}?(?:接到|收到|受理|接[报警])[^，]{0,10}?后[^，\\d]{1,6}"
                    + Numeral.ANY
                    + "(?:分钟|小时|日|天)[^，]+|(?:季|月|年|会|课|训|赛|灾|案|节|假|汛|事)后" + Numeral.ANY
                    + "(?:[日天周]|个?月)内[^，]+|(?:自|从|在)?[^，]{2,40}?(?:之日起|之后|以后|(?<!前|落|今|先|最|然|善|滞)后)(?:的)?(?:应当?|须|要)?[在于]?(?:第?"
                    + Numeral.ANY + "个?(?:工作日|日|天|小时|分钟|周|星期|个月|月|年)(?:之内|以内|内)?|立即|第一时间|□|及时|即|[当次]日)[^，]+"
                    + "|(?:遇有?|发现|发生|出现|接到|收到)[^，]{2,20}?(?:立即|第一时间|□|马上|应当?|必须|须|随时|及时|" + Numeral.ANY
                    + "(?:分钟|小时|日|天|个?工作日)内)[^，]+"
                    + "|[^，\\d]{2,20}?(?<![月年底日号度])前(?!一[日天周月])" + Numeral.ANY + "个?(?:工作日|日|天|周|月)[^，]+"
                    + "|[^，]{2,20}的(?:案件|线索|事项|问题|投诉|项目|文件|材料)?(?:应当?|必须|须|要)?[在于]?" + Numeral.ANY
                    + "个?(?:日|天|周|月)(?:之内|以内|内)[^，]+"
                    + "|(?!对|(?!(?:整改|考核|评估|评价|评查|测评|验收|审核|复审|检测|年检|审查|落实|执行|履行|排查|报送|办理|管理|监督|处置|巡查|检查)(?:不|未|逾|拒))"
                    + Lexicon.VERBS
                    + ")" + NO_COUNT
                    + "[^，]{0,12}?(?:未|逾期|拒不|违反|违规|(?<!不)低于|不[达合按力符]|不到位|不落实|不及时|超[过期标]|造成|被|连续|多次|重复|屡次)[^，]{0,16}的(?:(?:单位|部门|科室|所队|人员|民警|干部|企业|支部|项目|学校|医院|[\\u4e00-\\u9fff]{2}(?=实行|列入|清出|退出|纳入|暂停))(?=实行|列入|清出|退出|纳入|限期|责令|予以|给予|一律|暂停|取消|约谈|通报))?(?:限期|发|扣|收回|停|退回|补|追回|扣减|(?:立即|一律|当场|上门|逐[笔项个件案户]|严肃|依法|依规|依纪|从严|坚决|按规定)*(?:予以|给予)?"
                    + Lexicon.VERBS
                    + ")(?![^，]*(?:任务|问题|事项|工作|情况|行为|案件|环节|人员)$)[^，]*"
                    + "|对(?:连续|未|逾期|不|违反|存在|发生|排名|考核)[^，]{2,24}?的(?:单位|部门|企业|项目|支部|党组织|乡镇|村)[^，]+"
                    + "|[^，]{2,20}?(?<![每\\d])" + Numeral.ANY + "(?:个小时|小时|分钟)(?:之内|以内|内)[^，]+"
                    + "|[^，]{0,20}提前" + Numeral.ANY + "个?(?:工作日|日|天|小时|周|个月)[^，]+"
                    + "|(?:对(?:于)?)[^，]{2,20}?(?:" + Numeral.ANY + ")(?:日|天|周|个月|个?工作日)(?:之内|以内|内)[^，]+"
                    + "|[^，]{2,20}?(?:上任|任职|入职|到任|报到|到岗|受理|立案|结案|办结|印发|批复|接报|接警|发生)" + Numeral.ANY
                    + "个?(?:工作日|日|天|小时|分钟|周|个月|月|年)(?:之内|以内|内)[^，]+"
                    + "|[^，]{3,}的" + NO_COUNT + "[^，]{0,12}?(?:予以|给予|一律|取消|责令|追究|作出书面|写出书面|离岗|停职|调离)[^，]*"
                    + "|(?:发现|查实|投诉)一[起例个件宗次][^，]+|涉及[^，]{4,30}?(?:及时|应当?|必须|须)[^，]+"
                    + "|[^，\\d每]{2,16}?(?:完工|竣工|结束|期满|届满|离任|结案|办结|整改|到期|投产|实施|执行|上线|验收)后[^，每\\d]{0,10}" + Numeral.ANY
                    + "[次遍轮]"
                    // 因特殊原因不能轮岗的实行强制休假; 5万元以上的报纪委备案
                    + "|(?!(?:" + Lexicon.VERBS
                    + "|对|将|把|按|在)(?!合格|不))[^，每]{0,16}?(?:因|不能|无法|难以|尚未|没有|确需|不合格|不达标|不符合|符合|具备|涉及|属于|累计[^，]{1,3}次|元(?:及?以上|以下)|[%％](?:以上)?)[^，每]{0,12}?的(?:及时|立即|当场|实行|报|由|须|应|暂缓|不予|予以|一律|通报|"
                    + Lexicon.VERBS + ")(?![^，]*(?:任务|问题|事项|工作|情况|行为|案件|环节|人员)$)[^，]*"
                    + "|(?!对|" + Lexicon.VERBS
                    + ")[^，\\d每]{2,14}?(?:签订|签约|报名|验收|交付|申报|立案|结案|拨付|招标|开标|换届|任命|提拔)时(?:同步|一并|当场|均|应|须|要)[^，]{2,}"
                    + "|[^，每]{0,16}(?:任职|工作|服务|服役|任期|从事[^，]{1,6})满" + Numeral.ANY
                    + "年(?:以上)?(?:的(?=应当?|须|必须|要|一律|原则上|实行|进行|予以)|(?![^，]*的))[^，]{2,}"
                    + "|[^，每\\d]{0,8}[期届]满前?" + Numeral.ANY
                    + "(?:个月|个?工作日|日|天)前[^，]+|[^，每\\d]{0,8}(?:[期届]满|届满)(?![前的])(?:时|后)?(?:应当?|须|要)?(?:进行|开展|组织|"
                    + Lexicon.VERBS + ")[^，]*"
                    + "|[^，每]{0,14}?收到[^，]{2,16}?" + Numeral.ANY + "个?(?:工作日|日|天|月|周)(?:之内|以内|内)[^，]+"
                    + "|[^，\\d每]{2,14}?(?:举办|开工|开标|召开|实施|启动|到期|换届|施工|开业)" + Numeral.ANY
                    + "个?(?:日|天|工作日)前[^，]+"
                    + "|(?:轮岗|轮换|离任|转岗|提拔|任用|采购|招标|发放|拨付|上岗|实施|开工|签约|换届|出国|退休|调离)前(?:由|须|应|要|对|必须)[^，]{2,}"
                    + "|(?:临时|短期|因[公私事病])?(?:离开(?!之)|出差|请假|休假|事假|病假|外出(?!办案|执勤|执法))[^，每]{0,12}?(?:应当?|须|必须|要|报|由|经)[^，]{2,}"
                    + "|[^，每\\d]{2,16}满" + Numeral.ANY + "年后[^，]+"
                    + "|情节[^，]{2,8}的[^，]{2,}"

                    // 群众来信3天之内给回音, 工单5个工作日内办结
                    + "|" + COMES_IN + "(?:的|件|事项|问题|办理|处理|答复|□□|原则上|应当?|必?须|要|在|于)*" + Numeral.ANY
                    + "个?(?:工作日|小时|分钟|日|天|周|星期|月)(?:之内|以内|内)(?!率)[^，]+"
                    // 招标项目开标前对评标专家进行提醒
                    + "|(?!对|将|把|" + Lexicon.VERBS
                    + ")[^，\\d每]{2,16}?(?<![年月底日号度节目当先空提以之此跟面眼生从超午史季周旬任学一□])前(?:对|由|须|应|要|" + Lexicon.VERBS
                    + ")[^，]*"
                    + "|(?:被|受|有|未|不|存在|发现|综合|考核|评价|测评|连续|排名)[^，]{2,16}?的(?:案件|事项|单位|部门|人员|项目|支部|乡镇)?(?:逐[案件人项个]|进行|实行|作|写)[^，]{2,}"
                    + "|(?!对|" + Lexicon.VERBS + ")[^，\\d每]{1,12}的(?:应当|必须|须|一律)(?!少|多)" + NO_COUNT + "[^，]{2,}"
                    + // 超标准使用的立即腾退, 查实的给予奖励, 排名末位的村作表态发言
                    "|(?!对|将|把|按|在)[^，每]{0,12}?(?:离职|离任|离岗|调离|退休|调动|转岗|回国|结案|竣工|届满|期满|立项|中标|发放|拨付|下达|交付)后(?:应当?|须|要|及时|立即|由[^，]{2,12}?)?(?:"
                    + Lexicon.VERBS + ")[^，]*"
                    + "|(?!对|将|把|按|在|"
                    + Lexicon.VERBS
                    + ")(?=[^，每的]{0,13}?" + SUCH_AS
                    + ")[^，每]{2,14}的(?:[\\u4e00-\\u9fff]{1,3}(?=作|予以|给予|由))?(?:立即|依法|依规|严肃|及时|当场|从严|坚决|按规定|给予|予以|暂停|停止|取消|责令|限期|追究|约谈|调离|辞退|解聘|降[级档]|作)(?![用风为品])"
                    + NO_COUNT + "[^，]{2,}"
                    // 重大隐患立即停用整改, 差评当日回访
                    + "|(?:重大|重要|突出|紧急|急难|异常|严重|差评|违规|不合格|故障|险情)[\\u4e00-\\u9fff]{0,6}?(?:立即|当日|当天|马上|当场|逐[一件项个条])(?:"
                    + Lexicon.VERBS + ")[^，]*"
                    + "|(?:[雨雪灾震事会训战]后|节[前后])(?![前后勤续])[^，\\d每]{3,}"
                    + "|[\\u4e00-\\u9fff]{0,10}必[访谈查问究看审]"
                    + "|[^，\\d每]{3,16}?(?<![月年底日号度节目当先空提以之])前(?:应当?|必须|须|要)[^，]+"
                    + "|[^，\\d]{0,12}?(?:作业|施工|动火|进场|入场|启用|投运|出车|离岗|离任|离职|上岗|任职|提拔|入党|入职|出国（境）|出国|退休|调离|开工|投产|拨付|决策|表决|签订|发布|开业|交付|转正|结案|会|提交|使用)前(?![提后期置沿景列往来])[^，]+");

    /** 复杂事项3个工作日内办结: of some kind among those that come in. */
    private static final Pattern GRADED = Pattern.compile(
            "(?:一般|□□|普通|简单|较?复杂|疑难(?:、?复杂)?|重大|重要|紧急|特别紧急|特殊|特急|非?急|突发)性?的?(?:事项|案件|问题|[信来访工]?件|信访件?|投诉|工单|诉求|情况|警情|线索|业务|申请|信息|舆情)(?!除外)[^，\\d]{0,6}?(?:"
                    + Numeral.ANY
                    + "个?(?:工作日|小时|分钟|日|天|个月|周)(?:之内|以内|内)|当场|当日|当天|立即|第一时间|(?<=突发(?:情况|事件|问题|舆情))(?:应|要)?及时|按[^，]{2,10}(?:办理|处理|执行)$)[^，]*");

    /** 缺席的成员须补课. */
    private static final Pattern MET = Pattern.compile("(?!对|将|把|按|在|" + Lexicon.VERBS + ")(?=[^，的]{0,13}?" + SUCH_AS
            + ")[^，每]{2,14}的(?:人员|成员|单位|部门|民警|辅警|干部|党员|职工|教师|学员|企业|支部|村|户)(?:应当?|必须|须|要|一律|均)"
            + NO_COUNT + "[^，]{2,}");

    /** 发现问题及时整改: what happens and what follows from it. */
    private static final Pattern AT_ONCE =
            Pattern.compile("(?:一旦)?(?:遇有?|发现|发生|出现|接到|收到)[^，]{2,16}?(?:(?:应当?|须|要)?[在于]?" + Numeral.ANY
                    + "个?(?:小时|分钟|日|天|工作日|周)(?:之内|以内|内)|立即|及时|即时|马上|限期|随时|第一时间|可?临时|当场|当日|当天|现场|就地|按程序|按规定|严肃|坚决|逐级)(?!(?:性|率))[^，]{2,}"
                    + "|发现(?:重大|突出|严重|一般)?(?:问题|隐患|线索|苗头|异常|违规|违纪|漏洞|险情|不足|偏差)(?:的|后)?(?:要|应当?|须)?(?:逐[项一条个件]|督促|依法|依规)*(?!整改[率数]|整改情况)"
                    + Lexicon.VERBS + "(?!率)[^，\\d]*");

    /** What a time to keep may follow: 对批示件，5日内报送进展; …事宜，事前7日内报告. */
    private static final Pattern KEPT =
            Pattern.compile("(?:[^，每]{2,10}(?=应当?|须|要|[在于]\\d))?(?<of>事[前后])?(?:应当?|须|要|在|于|□□)*(?<![\\d])"
                    + Numeral.ANY + "(?:日|天|周|个月|个?工作日|个?小时)(?:之内|以内|内)");

    /** 对重大隐患或突发事故，随时召开会议. */
    private static final Pattern UNEXPECTED =
            Pattern.compile("(?:对于?)?[^，每]{0,6}?(?:重大|突发|紧急|异常|重特大)[^，每]{0,10}?(?:隐患|事故|事件|情况|险情|舆情|警情|案件)");

    private static final Pattern COMES = Pattern.compile("(?![^，]{0,12}?(?:后|之日|发现|收到|接到|受理))" + COMES_IN
            + "(?:的|件|事项|问题|办理|处理|答复|□□|原则上|应当?|必?须|要|在|于)*" + Numeral.ANY + "个?(?:日|天|周|星期|月)(?:之内|以内|内)");

    private Topics() {}

    /** 在核查工作完成后，: another act has to be over first. */
    static boolean isBehindAnAct(String words) {
        return words.matches("在[^，每]{2,20}(?:完成|结束|办结|批准|通过|签订)(?:之|以)?后");
    }

    static boolean isGraded(String masked) {
        return GRADED.matcher(masked).matches();
    }

    /** Whether a time to keep runs from when something comes in, which the words do not say. */
    static boolean isOfWhatComesIn(String masked) {
        return COMES.matcher(masked).lookingAt();
    }

    /** Whether the words name what the time at the head of the next part counts from. */
    static boolean isKeptTo(String words, String next) {
        Matcher kept = KEPT.matcher(next);
        return kept.lookingAt()
                        && !words.matches(".*(?:事[前后]|提前).*")
                        && (words.startsWith("对") || kept.group("of") != null)
                || isUnexpected(words, next);
    }

    static boolean isUnexpected(String words, String next) {
        return UNEXPECTED.matcher(words).matches() && next.matches("(?:应当?|须|要)?(?:随时|立即|第一时间|马上)[^，]+");
    }

    /** @param last whether nothing follows the part in its sentence */
    static Optional<Topic> of(Wording wording, Span part, boolean last) {
        String masked = wording.masked(part);
        if (Beforehand.isWhole(masked)) {
            return last ? Optional.empty() : Optional.of(new Topic(false, null, true));
        }
        if (AT_ONCE.matcher(masked).matches() || Beforehand.isHead(masked)) {
            return Optional.of(new Topic(false, null, false));
        }
        Matcher whole = WHOLE.matcher(masked);
        if (!last && whole.matches()) {
            String who = who(wording, part, whole);
            return Optional.of(new Topic(who != null, who, true));
        }
        Matcher many = LONG.matcher(masked);
        if (!last && many.matches()) {
            return Optional.of(new Topic(true, who(wording, part, many), true));
        }
        Matcher served = SERVED.matcher(masked);
        if (!last && served.matches()) {
            return Optional.of(new Topic(true, who(wording, part, served), true));
        }
        if (!last
                && CLAUSE.matcher(masked).matches()
                && !masked.matches(
                        "(?:在(?!.*满.*的$|.*(?:发现|遇到|收到|接到)|.*(?:完成|结束|办结|受理|发生|立案|结案|批准|通过|签订|离任|任职)后$)|按照|根据|围绕|结合).*|.*□")) {
            return Optional.of(new Topic(false, null, true));
        }
        if (!last && THOSE.matcher(masked).matches()) {
            return Optional.of(new Topic(false, null, true));
        }
        Matcher head = HEAD.matcher(masked);
        if (head.matches()) {
            return Optional.of(new Topic(true, who(wording, part, head), false));
        }
        Matcher inside = INSIDE.matcher(masked);
        if (inside.find()) {
            return Optional.of(new Topic(true, who(wording, part, inside), false));
        }
        return Consequences.isOne(masked, part.start() > 0 && wording.at(part.start() - 1) == '，')
                        || COURSE.matcher(masked).lookingAt()
                        || SUCH.matcher(masked).matches()
                        || OCCASION.matcher(masked).find()
                        || AFTER.matcher(masked).lookingAt()
                        || MET.matcher(masked).matches()
                        || GRADED.matcher(masked).matches()
                ? Optional.of(new Topic(false, null, false))
                : Optional.empty();
    }

    /** Whether a word says that something happens: what is counted without one may be owed in any case. */
    static boolean isOccasion(String masked) {
        return masked.matches(".*(?:(?<![以最先])后|时|前|凡|遇|一旦|每[起件次案批逢]|发[生现]|收到|接到|新[入任提招录]|任满|期满|之日).*");
    }

    /** Whether the words name nothing but an occasion: 对…的案件, 凡…的. */
    static boolean isOne(String masked) {
        return WHOLE.matcher(masked).matches() || CLAUSE.matcher(masked).matches();
    }

    private static String who(Wording wording, Span part, Matcher matcher) {
        String group = matcher.pattern() == WHOLE && matcher.group("those") != null
                ? "those"
                : matcher.pattern() == HEAD && matcher.group("all") != null ? "all" : "who";
        return matcher.group(group) == null
                ? null
                : wording.printed(new Span(part.start() + matcher.start(group), part.start() + matcher.end(group)));
    }
}
