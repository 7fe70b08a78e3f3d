package org.qingyuan.responsibility.reading.clause;

import java.util.regex.Pattern;

/** The words that the grammar goes by. New wordings are mostly a word more here. */
final class Lexicon {
    /**
     * Verbs of duties. A clause without any of them is not understood. They are joined when the class is loaded: a pattern that names them
     * often would be too long for a constant.
     */
    static final String VERBS = "(?:"
            + String.join(
                    "|",
                    "组织|开设|查找|创作|保证|开展|召开|举办|举行|采取|汇总|分析|通报|提出|落实|建立|健全|完善|制定|制订|做好|参加|进行|负责|完成"
                            + "|报送|上报|报告|汇报|提交|确定|成立|明确|加强|推进|推行|配合|会同|负总责|负全责|负主责|检查|抽查|监督|承担|设立|设置|配备|配齐|安排|指定|实行|坚持|履行|学习"
                            + "|撰写|签订|宣传|利用|遴选|选择|选取|纳入|公开|公示|公布|执行|规范|细化|排查|编制|编发|固化|清理|调整|全面落实|审计|办理|反馈|走访|接待|接访"
                            + "|关注|化解|严防|深入|录入|评估|查处|介入|审理|保障|考核|考评|评价|评议|评查|评选|了解|自查|整改|运用|贯彻|争创|创建|培育|打造|建成"
                            + "|探索|听取|接受|培训|轮训|教育|谈话|约谈|测试|讲授|上廉政党课|上党课|讲党课|讲一次|督办|督导|督查|督察|跟踪|形成|确保|挂钩|规定|改进|创新|深化|强化|督促|推动"
                            + "|研究|部署|总结|述职|述廉|述责|建设|维护|防范|控制|管理|调查|处理|指导|严格|牵头|统筹|协调|支持|服务|帮扶|联系|慰问|调研|巡查|巡河|巡逻|巡视|巡察|演练|训练"
                            + "|更新|统计|清查|盘点|梳理|研判|通知|发布|刊发|编印|收集|征求|征集|修订|修改|出台|印发|实施|启动|投入|改造|增强|提高|提升|优化|营造|弘扬|树立|选树|表彰|奖励|追究|问责|移送|公告"
                            + "|回复|答复|受理|登记|核查|核实|审核|审批|审查|复核|归档|备案|值班|值守|带班|陪餐|随访|体检|复盘|复查|回访|家访|普查|摸底|点评|讲评|展示|参与|带头|遵守|践行|传达|贯通|打击|关停|整治|治理|防止|避免|杜绝|预防|消除"
                            + "|验收|交流|座谈|观摩|参观|集中|包案|下沉|解决|开放|推广|开通|搭建|运行|拓展|延伸|引导|倡导|动员|发动|宣讲|讲述|播放|观看|购置|更换|轮岗|交流任职|约见|邀请|聘请|送教|下发|印制|深挖|澄清|予以|给予|取消|抓好|抓实|抓在|把握|严把|掌握|传导|压实|筑牢|守住|兑现|监测|检验|检测|检修|维修|养护|保养|建档|录制|拍摄|发放|张贴|悬挂|申报|申请|缴纳|结清|销号|签署|备勤|轮换|轮值|参训|受训|述学|述评|抓|发展|培养|选拔|提拔|任用|录用|招录|选派|储备|引进|关心|激励|保护|协助|报请|请示|核对|清点|备份|调度|调离|拟定|拟订|加大|做到|扩大|实现|达到|力争|争取|兑现|讨论|决定|审议|表决|持续|用好|管好|办好|形成|包联|包保|包抓|覆盖|惠及|挂包|挂联|联挂|包干|订阅|结对|入户|下访|查房|巡线|巡山|巡护|巡防|授课|听课|讲课|坐班|坐诊|义诊|调处|调解|会商|会诊|碰头|对账|盘存|清退|拨付|抽样|抽检|检定|校准|消杀|消毒|清扫|巡检|起草|刊播|推送|推选|筛查|晾晒|宣誓|承诺|谈心|查验|查阅|查看|走动|暗访|清查|盘查|侦办|侦破|追逃|追赃|比武|练兵|点验|放映|揭榜|对接|解读|答疑|剖析|提醒|警示|通气|巡讲|测评|作出|写出|召集|主持|列席|出席|主讲|带领|率领|畅通|开箱|采集|摄制|编排|排演|编写|制作|签批|审签|批阅|阅批|批示|领办|认领|研讨|辅导|接听|布控|收缴|销毁|分解|摸排|进驻|驻点|驻村|蹲点|挂职|跟班|比对|核验|评定|评比|授牌|挂牌|颁发|告知|疏散|修缮|修复|清淤|清运|清洗|采样|化验|查岗|查铺|点名|晨检|留样|访问|探望|看望|交心|互查|互评|自评|检视|整顿|整理|保存|存档|升级|刊登|转发|处置|劝导|稳控|管控|布置|铺设|点评|提交|提供|挑选|反映|拜访|带队|巡诊|出诊|试用|读书|自学|研学|聘任|更正|处理|办结|催办|发函|致函|函告|回应|寄送|寄发|邮寄|接收|记录|填写|填报|上传|上缴|上交|公议|商议|听证|劝阻|劝返|签收|领取|结算|核算|核定|核减|压减|压缩|削减|节约|节省|操办|担任|兼任|外出|请假|驾驶|离岗|列入|列出|清出|退出|淘汰|免去|转办(?!件)|转交|交办(?!件|事)|移交|退还|腾退|追缴|追责|辞退|停用|调处|(?<!委员)会办|扣减|扣除|终止|中止")
            + ")";

    private static final String MIN = "(?:应当?|须|要)?不[得能应]?(?:少于|低于)";

    private static final String ADVERB = "(?:全面|进一步|积极|认真|严格|科学|大力|继续|深入|切实|不断|充分|高标准|着力|努力|坚决|扎实|有效|持续|要|应|须)*";

    /** A part that begins so is a matter of its own even after a clause that says how often. */
    static final Pattern STANDS = Pattern.compile(ADVERB
            + "(?:建立|健全|完善|规范|细化|推行|推进|落实|执行|探索|宣传|参加|编制|制定|制订|固化|实行|加强|清理|调整|成立|设立|规定|建设|实施"
            + "|改进|创新|深化|强化|严防|坚持|贯彻)(?!结果|情况)");

    /** 重大事项随时公开: another matter, beside one that comes back. */
    static final Pattern AT_ANY_TIME = Pattern.compile(
            "(?!并|且|" + VERBS + "(?!数据|结果|情况|信息|记录|资料|方案|材料))[\\u4e00-\\u9fff]{2,10}?(?:随时|即时|及时|实时|当日|当天|当场)" + VERBS
                    + "[\\u4e00-\\u9fff]{0,6}");

    /** 追加事项须报党组会研究: what is asked of something else, beside what comes back. */
    static final Pattern OF_ITS_OWN =
            Pattern.compile("(?!并|且|" + VERBS + ")[\\u4e00-\\u9fff]{3,12}?(?:应当|必须|须|一律)(?!少|多|高|低)[^，]{3,}");

    /** 考核结果五个工作日内公示: likewise, with a time that no calendar of ours counts. */
    static final Pattern IN_WORKING_TIME =
            Pattern.compile("(?!并|且|" + VERBS + ")[\\u4e00-\\u9fff]{2,12}?(?:应当?|须|于|在|□□)*" + Numeral.ANY
                    + "个?(?:工作日|小时)(?:之内|以内|内)" + VERBS + "[^，]{0,10}");

    /** A part that only says how or in what respect; what it serves follows. */
    static final Pattern ADVERBIAL = Pattern.compile(
            "(?:(?:都|均|也)?(?:要|应|须)(?=结合|围绕|按照|对照|根据|依托|立足|聚焦|紧扣|针对|面向|着眼))?(?:(?:重点|紧紧|紧密|主要)?(?:结合|围绕|按照|按(?!(?:顺序|规定|要求|程序|分工|时|期|量|质)[^，]{0,6}?"
                    + VERBS
                    + ")|对照(?!检查|材料)|根据|依据|依照|遵照|参照|针对(?=.*(?:问题|情况|特点|实际|隐患|环节|领域|对象|需求|矛盾|形势|工作|重点|部位|行业|人员|群体|难点|短板|现象)$)|通过|借助|立足|紧盯|依托|坚持以|聚焦|紧扣|突出|面向(?!.*"
                    + VERBS
                    + ")|以|经(?![查核营办济侦贸理销]|[^，]*的$))|(?:综合|灵活|充分)?运用(?=.*(?:手段|方式|方法|形式|措施|成果)$)|充分利用|利用|充分发挥|为(?![^，]*(?:□{5}|(?:责任|监督|联络|联系|负责|召集)[员人])$)|为了|未经|采取|采用).*"
                    + "|[\\u4e00-\\u9fff]{2,8}(?:采取|采用|通过)[^，]*(?:方式|形式|办法|方法|手段)|除.*外|对照.*(?:问题|要求|标准|清单|目标)|对(?!照)(?:于)?(?![^，]*\\d[^，]{0,4}内)[^，]{2,30}(?:情况|工作|行为)|在.*(?:中|上|下|方面|期间|窗口|场所|前|后|时|基础上|过程中)|(?:总)?牵头(?:抓总|负责)?|由.{1,20}(?:牵头|主抓|总牵头|负总责|带队)|.{2,12}牵头、.{2,12}(?:配合|参与|落实)|[\\u4e00-\\u9fff]{2,8}方面|.{1,24}期间|[^，每]{1,6}期内|[^，每\\d]{2,6}情况下|(?:从|自)(?:现在|即日|今天)(?:起|开始)|[^，每\\d]{0,12}?在[^，每\\d]{2,16}(?:领导|指导|主持|监督|配合|组织)下|(?:非(?:因|经)|没有)[^，]*|原则上|必要时|适当时候|视情况?|根据需要");

    static final Pattern VERB = Pattern.compile(VERBS);

    /** A part that begins with what is done, not with what it is done to. */
    static final Pattern PREDICATE = Pattern.compile("(?:将|把|向|对|为|并)|" + ADVERB + VERBS);

    /** What begins so is said of the words before the comma: 主动公开的信息，自形成之日起…. */
    static final Pattern SAID_OF = Pattern.compile("自|应|须|必须|要(?!求)|均|一律|原则上");

    static final Pattern SAID_WHEN = Pattern.compile("(?:应当?|必?须|要|一般)(?:在|于|自|提前|事[前后])");

    /** 危房改造等惠民资金项目，每年开展一次“回头看”. */
    static final Pattern THINGS = Pattern.compile("[^，率]{4,}(?:进展|落实|完成|办理|执行|推进)情况|(?:[^，]{2,}等[^，]{0,4}|(?:(?!"
            + VERBS + ")[^，]){4,})(?:项目|资金|单位|场所|企业|领域|环节|行业|部位|事项|人员|物品|设备|设施|案件|信访件|部位|区域|岗位|账户|地区|对象|车辆|场地|工程)");

    /** 目录中的12个预案，每学年…. */
    static final Pattern SO_MANY_THINGS = Pattern.compile(
            "(?:(?!" + VERBS + ")[^，由率负不])*(?:的|" + Numeral.ANY + "[个项件处座家所条类])(?:(?!" + VERBS + ")[^，由率负不的]){2,8}");

    static final Pattern EACH_TIME = Pattern.compile("每(?:年|半年|季|个?月|周|日|天|学期|学年|两|三)");

    /** 群众举报的线索，受理后10日内…. */
    static final Pattern ON_RECEIPT = Pattern.compile("(?:受理|接到|收到|接报|办结|立案|查实|发现|移交)(?:后|之日)");

    /** Neither how often nor when, or not how many. */
    static final Pattern VAGUE = Pattern.compile(
            "不定期|不定时|定期|适时|及时(?!率|性)|经常性|(?<!在)经常|常态化|随时|(?:每?季度|季)初|多(?:场|批|轮)次?|分批次?|必要时|视情|限期|多次|数次|若干次|一些|若干|一批|立即|立刻|尽快|尽早|抓紧|即时|第一时间|酌情|适当时候|月初|有计划地?|分期分批|择期|近期|(?<=[次场期个人名家])左右|平时|日常(?=检查|监督|巡查|督查)");

    /** 定期走访, 实行分级管理: what is done all the time, and not once for each. */
    static final Pattern KEPT_UP = Pattern.compile("(?:要|应当?|须|必须)?(?:定期|不定期|经常|随时|长期|实行|落实|加强|建立|坚持|做好)");

    /** With a period and a number beside it 定期 says nothing more. */
    static final Pattern IDLE = Pattern.compile("定期|不定期|不定时|经常性|(?<!在)经常|常态化|平时|日常");

    /** A condition that may never come about; a duty of its own. */
    static final Pattern CONDITION = Pattern.compile(
            "(?:(?:并|且|也|亦|还)?可?以?(?:根据(?:工作|实际)?(?:需要|情况)|视(?:工作)?(?:情况?|需要)(?:而定)?)(?!，)|必要时|(?:工作)?需要时|视情(?:况)?|根据需要|根据工作需要|如有|有条件的|如需|确有必要)[^，]*");

    static final Pattern STAFF = Pattern.compile(
            "(?:配备|配齐|配强|落实|明确|指定|安排|确定|设立?|(?<![具所没])有(?=专[人职]))[^，]{0,6}?(?:专人|专职[^，、]{0,6}(?:人员|员|干部|主任|书记|民警|辅警|力量)|专门人员|专兼职[^，、]{0,6}(?:人员|员)|兼职[^，、]{0,6}(?:人员|员)|联络员|联系人|信息员)");

    /** 党员50人以上的, 1500至3000人的. */
    static final Pattern SIZE = Pattern.compile("\\d+[人名户个家](?:（含）)?(?:及?以[上下内])?的");

    static final Pattern TARGET = Pattern.compile("争创|创成|建成");

    /** 覆盖率100%, 满意率达到90%以上: what is to be reached is a share. */
    static final Pattern RATE = Pattern.compile(
            "(?:[\\u4e00-\\u9fff]率|比例|占比|满意度|面)[^，]{0,12}?(?<rate>\\d+(?:\\.\\d+)?(?:%|‰|个百分点)|[百千万]分之[一二三四五六七八九十百]+)(?!的)|(?:达到?|保持|控制|稳定|提高|下降|增长|至少|"
                    + MIN + ")[^，]{0,8}?\\d+(?:\\.\\d+)?(?:%|‰|个百分点)(?!的)");

    /** 信息录入率要达到100%, behind a share of something else. */
    static final Pattern RATE_OF_ITS_OWN = Pattern.compile(
            "(?:确保|力争|做到|实现)?(?!其中|均|都|并|且|参加|参与|参训|到会|覆盖)(?:[\\u4e00-\\u9fff□]{4,20}(?:率|比例|占比|(?<![同环])比(?=应|要|须|达|不)|满意度)|(?!"
                    + VERBS + ")[\\u4e00-\\u9fff]{4,12}(?=(?:应当?|要|均)?(?:达到?|控制在|不[得能]?低于)))");

    /** Verbs of a body, not of a person. */
    static final Pattern ORGANISES = Pattern.compile("举办|主办|承办|(?<!党)组织(?!生活|负责人|书记|[^，]{0,6}(?:撤离|转移|疏散|抢修|扑救))|召开");

    /** 由各责任单位“一把手”负责 */
    static final Pattern IN_CHARGE =
            Pattern.compile("由(?<who>[^，]{1,30}?)(?:负责(?!人|同志)|带队|牵头|承担|主抓|召集|组织实施|约谈|编制|汇总|签字|签批|审批|审核)");

    /** 每次学习都要留有记录. */
    private static final String ON_RECORD =
            "每次[^，]{0,10}?(?:留有|留存|留下|做好|做出|形成|建立|填写|要有|应有|应当有|须有|都有|均有)[^，]{0,6}(?:记录|台账|纪要|档案|照片|影像|资料|痕迹|签到)[^，]{0,4}";

    /** 每次评查案卷不少于30份: about the act before it, not another act. */
    static final Pattern OF_THE_ACT = Pattern.compile("(?:并|且)?" + ON_RECORD
            + "|[一1]次(?:应当?|须|要|一般|为|约)?(?:不[得能应]?(?:少于|低于)|至少|最少|[半\\d]|[一两二三四五]+(?:天|小时|个)).*|(?:并|且)?(?:每|单)(?:次|场|期|回|堂|轮|批|篇|趟)(?!会|数).*|每(?:所|家|村|校|户|站|县)(?:"
            + MIN + "|至少).*|(?:参加|参训|培训|受训|覆盖|参与|参会|受教育|惠及)(?:总|的)?(?:人数|人次|人员|面|群众|民警|党员|干部)?(?:" + MIN
            + "|达到|覆盖)?\\d.*|[^，每]{0,14}(?:全员|全体|全部)(?:参加|参与|参训|到会|出席)|(?:邀请|动员)[^，]{2,14}\\d+[人名](?:以上)?(?:参加|参与)|(?:约谈|谈话|检查|走访|抽查|调研)(?:人数|单位|户数)(?:"
            + MIN + "|达到)?\\d.*|(?:人数|时间|时长|参与率|参训率|到会率|出席率|满意率|合格率|覆盖面|覆盖率).*");

    /** 每批次不少于5天: how long each of them takes, and no occasion. */
    static final Pattern EACH_LASTS =
            Pattern.compile("每(?:次|场|期|批次?|轮)[^，每]{0,4}?(?:时间|时长|人数)?(?:" + MIN + "|不超过|至少|达到|为期)|" + ON_RECORD);

    /** Reports what was done: 去年共开展12次, 已查处36起. */
    static final Pattern PAST = Pattern.compile(
            "(?:去年|前年|上年度?|上一年度?)(?!度?(?:同期|水平))[^，]{0,6}?(?:共|累计|已|开展|组织|举办|查处|完成)[^，]*\\d|(?:去年|前年)[^，]{0,4}?开展|(?<![对将把的])已(?:经|累计|完成|开展|组织|举办|召开|查处|建成|实现|走访|培训|化解|排查|办结|整改)|以来(?:共|累计|已)");

    /** 每少1次扣0.5分: how it is scored, not how often it is owed. */
    static final Pattern SCORED = Pattern.compile("(?:扣|加|得|记|计|减)(?:\\d|[一二三四五六七八九十])[\\d.]*分");

    /** 年内两次被投诉查实的民警: whom it is about. */
    static final Pattern DESCRIBED = Pattern.compile(
            "[^，]*(?:被|受到|发生|出现|存在|没有|连续|累计|未能?|不合格|不称职|不达标|达不到|逾期|拒不|排名)[^，]{0,20}的(?:民警|辅警|干部|党员|人员|同志|单位|部门|所队|[分支]局|[大中支]队|支部|党组织|企业|项目|案件|问题|地方)?");

    /** 每2小时巡检一次, 每班次巡查两次: no period of the calendar. */
    static final Pattern NO_PERIOD = Pattern.compile(
            "每(?:间?隔)?" + Numeral.ANY + "个?(?:小时|分钟|学时|课时)|每(?:行驶|运行|使用|作业)[^，]{0,2}\\d|每(?:小时|餐|趟|车次|班次?(?!子|组|长|主))");

    /** What is left of a part that says how often and nothing else. */
    static final Pattern IDLE_REST = Pattern.compile(
            "(?:原则上|□□|一般|通常|坚持|应当?|须|要|必须|至少|最少|不[得能应]?(?:少于|低于)|达到?|为|频次|次数|集中|并|且|可|各|均|的|全年|确保|做到|：|开展|组织|进行|召开|举行|举办|实施|安排|开|搞|办)*[签评考训检审换聘]?");

    /** Newly come: what is asked of such a person is asked once for each. */
    static final Pattern NEWLY =
            Pattern.compile("(?:对|凡是?)?新(?:聘|提拔|提任|任职?|到任|到岗|分配|入职|录用|招录|招聘|进|调入|发展|聘任|上岗|警|教师|员工|党员|干部).*");

    /** 离任后: whether the person owes it or who sees the person off. */
    static final Pattern LEAVING = Pattern.compile(
            "(?:在)?(?:离任|离职|离岗|退休|调离|调动|免职|卸任|受处分|被处分|提拔|任用|晋升|选拔|调整)[^，]{0,12}?[前后时]|[^，每\\d]{1,14}(?<![之以目当先空提])[前后时](?=，)");

    /** People who are chosen or helped are a target; all others are there to do something. */
    static final String CHOSEN =
            ".*(?:筛查|体检|接种|听取|征求|访谈|座谈|安置|评选|评出|选出|表彰|发展|培养|培育|培训|轮训|推荐|推出|推树|选树|培树|遴选|招录|慰问|走访|资助|帮扶|联系(?!人|员)|结对|帮教|引进|抓获|抓捕|查处|救助|约谈|邀请).*";

    /** What shows that people are kept in a place, and not reached once. */
    static final String ON_DUTY =
            ".*(?:配|备[^案]|明确|落实|指定|安排|确定|设|专职|兼职|专人|不少于|不低于|不得少于|至少|编制|值班|值守|在岗|人员|成员|负责|骨干|队伍|专门|聘|组成|由).*";

    /** What is built stands; what is written or visited is done again each time. */
    static final String BUILT = ".*(?:[建创]成|争创|创建|新建|新增|培育|打造|选树|树立|组建|设立|配备|安装).*";

    private Lexicon() {}
}
