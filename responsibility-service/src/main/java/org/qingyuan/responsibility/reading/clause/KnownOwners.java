package org.qingyuan.responsibility.reading.clause;

import java.util.List;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reading.OwedBy;
import org.qingyuan.responsibility.reading.UnitText;

/**
 * Who is known to be of the bureau (ADR 0241): a closed list of its own people, and nobody with a word of another house before
 * him. Whoever is not known may be named as an owner, but is asked about.
 */
final class KnownOwners {
    /** A clause that names one of these speaks of people who run a business, live or trade in the area, or are looked after. */
    private static final Pattern OUTSIDE = Pattern.compile(
            "企业|商户|商家|商贩|店(?![派所中镇乡街社村])|典当|洗浴|足浴|桑拿|开锁|刻章|废品|收购|汽修|景区|集贸|市场(?!监[管督])|厂(?!长|区民警)|美容|会所|歌厅|停车场|民宿|(?<!办案|监管|看守|羁押|执法)场所|旅馆|宾馆|酒店|旅业|网吧|物业|业主|房东|出租|承租|租赁|行业(?!主管)|娱乐|寄递|快递|物流|货运|客运|运输|危化|爆破|施工|监理|建设单位|承包|承建|承办方|中标|工地|"
                    + "加油|矿山|商会|协会|学会|银行|保安(?![大中]队|科|管理)|保洁|家政|维保|维修单位|经营(?![科处部])|生产单位|使用单位|供应|供货|中介|代理|第三方|培训机构|社会组织|合作社|农户|住户|居民|村民(?!警)|(?<!被|受|服务)群众(?!反映|投诉|举报|评议|满意)|(?<!体罚|辱骂|带)学生|家长|监护|患者|病人|从业|(?<!警车|公务车|公车)驾驶[人员]|司机|车主|乘客|"
                    + "志愿者|义工|人大代表|政协委员|特[邀约]|社会监督|义务监督|行风监督|警风警纪监督|家属|[邀聘]请");

    /** Houses that a row may be of itself: then its units show it. */
    private static final List<House> HOUSES = List.of(
            new House("校长|学校|教师|幼儿园|园长|校园|班主任|学院", "校|园|教|学|德育|团委|年级"),
            new House("医院|卫生院|院长|护士|医[生师务]", "医|院|卫|护|药|科"),
            new House("村|社区(?!民警|警务|矫正|戒毒)|居委|镇长|乡长|街道", "村|社区|居委|镇|乡|街|民政|组织部|农"),
            new House("公司|集团|厂长|矿长|车间|总经理|董事", "公司|集团|厂|矿|车间|部|中心|国资|司"));

    private record House(Pattern named, Pattern ofTheRow) {
        House(String named, String ofTheRow) {
            this(Pattern.compile(named), Pattern.compile(ofTheRow));
        }

        boolean isAnother(String who, List<UnitText> units) {
            return named.matcher(who).find()
                    && !units.isEmpty()
                    && units.stream()
                            .noneMatch(unit -> unit.everyUnit()
                                    || ofTheRow.matcher(unit.text()).find());
        }
    }

    /** The bureau's own people; a word that ends in 员 or 人员 alone shows nothing. */
    private static final Pattern PEOPLE = Pattern.compile(
            "民警|辅警|新警|特警|教官|警车|公务车|全警|干警|警[员官察]|干部|党员|职工|员工|教职|教师|教员|公务员|公职人员|领导|负责|责任[人医]|书记|委员|执委|支委|成员|同志|每人|人人|本人|"
                    + "(?:工作|执法|办案|审计|财务|涉密|岗位|管理|机关|专职|兼职|值班|值守|执勤|医务|采购|监管|窗口|检验|检查|督察|稽查|纪检|监察|审理|技术|专业|业务|会计|出纳|运维|接待|经办|承办|帮扶|调解|录用|新进|招录|聘用|处分|在编|在岗|在册|在职|离任|离职|提拔|人选)(?:的)?(?:人员|人选|人)?|"
                    + "法制员|联络员|信息员|网格员|通讯员|宣传员|内勤|外勤|专干|干事|文书|会计|出纳|[管理保库]+员|安全员|监督员|辅导员|督导员|督学|指导员|教导员|讲解员|接警员|稽查员|检查员|巡查员|督察员|督查员|审计员|内审|教研员|城管队员|统计员|档案员|保密员|机要|"
                    + "法官|检察官|检察员|助理|书记员|法警|法医|医师|医生|护士|药师|技师|村医|班主任|导师|律师|人选|代表|学员|选调生|驻村|主办|侦查员|消防员|护林员|护路[队]*员|巡河员|工作者|管理师|发言人|保管|新聘|入职");

    private static final Pattern POST = Pattern.compile(Bodies.LEADERS + "$");

    /** Who is a leader for one reader and one of many for the other. */
    private static final Pattern BETWEEN = Pattern.compile(
            ".*(?:(?:客户|大堂|产品|片区)经理|儿童主任|楼[栋组道]?长|单元长|网格长|[户舍探]长|(?:中层|[科处股局厅]级|[科处股]级以[上下])(?:正职|副职|及以上|以上)*干部|中层|骨干|“?两委”?(?:班子)?(?:成员|干部)|领导小组成员|专班成员|后备干部)(?:（[^）]*）|每人)?");

    private KnownOwners() {}

    /** Whether nothing shows that the one who owes belongs to the bureau. */
    static boolean isUnknown(Owners.Owner owner, ReadingContext context, Draft draft) {
        if (owner.owners() == null || owner.owedBy() == OwedBy.BUREAU || owner.owedBy() == OwedBy.MEMBER) {
            return false;
        }
        String who = owner.owners().replaceAll("\\s", "");
        List<UnitText> units = context.responsible();
        if (units.stream().anyMatch(unit -> who.contains(unit.text()))) {
            return false;
        }
        boolean outside = OUTSIDE.matcher(who).results().anyMatch(found -> units.stream()
                .noneMatch(unit -> unit.text().contains(found.group())));
        boolean person = draft.subject != null && draft.subject.person() && draft.topic == null;
        return outside
                || person && BETWEEN.matcher(who).matches()
                || HOUSES.stream().anyMatch(house -> house.isAnother(who, units))
                || owner.owedBy() == OwedBy.PERSON
                        && !PEOPLE.matcher(who).find()
                        && !POST.matcher(who).find();
    }
}
