package org.qingyuan.responsibility.reading.clause;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reading.OwedBy;
import org.qingyuan.responsibility.reading.Sharing;
import org.qingyuan.responsibility.reading.UnitText;

/** Says who owes a matter: the persons that it arises from, its subject, the persons before its period, else the row's units. */
final class Owners {
    /** 对负有经济责任的领导干部1到2年审计一次: the persons stand before the period. */
    private static final Pattern PERSONS_BEFORE = Pattern.compile(".*对(?:于)?(?<who>[^，]*(?:" + Bodies.LEADERS + "|"
            + Bodies.PERSONS + "))(?:在?任期内|在职期间)?(?:应当?|必?须|要|原则上|□□|至少|通常|坚持)*");

    /** 高危人员每周见面一次: who is seen to owes nothing. */
    private static final Pattern SEEN_TO = Pattern.compile(
            "(?:.*(?:高危|重点|在押|在逃|吸毒|涉毒|刑满|服刑|矫正|帮教|信访|困难|生病|住院)(?:人员|对象|群众|党员|职工)|.*(?:老人|儿童|病人|患者|住户))");

    /** 刑满释放人员，每月见面1次: persons outside whom the bureau looks after. */
    private static final Pattern LOOKED_AFTER = Pattern.compile(
            ".*(?:刑满|刑释|释放|服刑|矫正|戒毒|吸毒|涉毒|贩毒|帮教|上访|信访|在押|羁押|被监管|被拘留|被执行|在逃|高危|重点人|精神障碍|精神病|精神异常|肇事肇祸|流动|暂住|租住|承租|当事|受害|被害|报案|举报|嫌疑|犯罪|前科|违法|失足|未成年|留守|孤寡|独居|残疾|低保|特困|失业|下岗|无业|闲散|涉邪|缓刑|假释|取保候审|取保|监视居住|涉案|涉诉|涉稳|醉驾|境外|外来|外来务工|进城务工)"
                    + "(?:释放|期满|康复|帮教|安置|在册|登记|解除|患者|嫌疑|犯罪|务工|人口|（[^）]{0,10}）|的)*(?:人员|人|者|对象|群众|户|儿童|老人|青少年|学生|妇女|家庭)");

    /** 服刑人员每月汇报一次: what they do themselves. */
    private static final Pattern OWN_ACT = Pattern.compile(
            "，?(?:应当?|须|必须|要)?(?:每[^，\\d]{1,4}|[一二两半三]年)(?:应当?|须|必须|要|按时|主动|书面|当面|如实|至少|到[^，]{1,6}?)*(?:报到|报告|汇报|提交|参加|学习|签到|撰写|递交|签订|自查|申报|登记|缴纳).*");

    private static final Pattern LEADERS = Pattern.compile(Bodies.LEADERS + "$");

    private static final Pattern INSIDERS = Pattern.compile(
            "民警|辅警|干警|干部|党员|职工|领导|公务员|岗位人员|工作人员|执法人员|涉密人员|公职人员|负责人|责任人|同志|新|任职|提拔|处分|教师|学员|(?:法制|联络|信息|驾驶|监督|调解|网格|检查|保管|督导|协管|采购|管理|炊事|书记|协理|安全)员|内勤|专干|警员|干事|文书");

    /** 年底前党员轮训率达到100%. */
    static final Pattern SHARE =
            Pattern.compile("[\\u4e00-\\u9fff&&[^每]]{0,6}(?<!效|频)率(?:达到?|均|不低于|为|保持|控制)?[^，]{0,4}[\\d百]");

    private static final Pattern SELECTED =
            Pattern.compile("(?:每年|年内|全年|[上下]半年)?(?:选派|选拔|推荐|评选|表彰|招录|招聘|引进|储备|选树|提拔|调训|选调|抽调|遴选)(?:不少于|不低于|至少)?");

    /** 由警务保障室商请审计局…: a unit that no production knows acts, whoever is named before. */
    private static final Pattern BY_UNIT = Pattern.compile(
            "由(?!所在)(?<who>[^，由]{2,14}?(?:局|室|科|处|队|所|部门?|单位|公司|机关|中心|办|委|组|院|站|政府|学校))(?=(?!负责人|主要负责)(?:商请|会同|报|对|于|按|牵头|"
                    + Lexicon.VERBS + "))");

    /** 疑难纠纷由镇政府牵头化解: likewise, behind what is done, where a person would go on owing. */
    private static final Pattern BY_INSIDE = Pattern.compile(
            "[^，由]{2,20}由(?!所在)(?<who>[^，由]{2,14}?(?:局|室|科|处|队|所|部门?|单位|公司|机关|中心|办|委|组|院|站|政府|学校|乡镇|街道|支行))(?=(?!负责人|主要负责)(?:商请|会同|限期|及时|立即|逐|牵头|负责|\\d|"
                    + Lexicon.VERBS + "))");

    record Owner(OwedBy owedBy, String owners, Sharing sharing) {}

    private Owners() {}

    static Owner of(Wording wording, ReadingContext context, Draft draft) {
        boolean by = draft.subject != null
                && draft.ownSubject
                && wording.at(draft.subject.span().start()) == '由';
        if (by) {
            // 对离任干部，由审计部门进行审计: who does it is said.
            Subject subject = draft.subject;
            return new Owner(subject.owedBy(), subject.text(), subject.sharing());
        }
        Matcher byUnit = BY_UNIT.matcher(wording.masked(draft.core));
        if (byUnit.lookingAt()) {
            return new Owner(OwedBy.UNIT, byUnit.group("who"), Sharing.SHARED);
        }
        Matcher inside = BY_INSIDE.matcher(wording.masked(draft.core));
        if (draft.subject != null && draft.subject.person() && !draft.ownSubject && inside.lookingAt()) {
            return new Owner(OwedBy.UNIT, inside.group("who"), Sharing.SHARED);
        }
        if (draft.subject != null
                && draft.subject.person()
                && (isCounted(wording, draft) || isSelected(wording, draft))) {
            return ofTheRow(context);
        }
        if (draft.subject != null
                && draft.subject.owedBy() == OwedBy.PERSON
                && (isSeenTo(draft.subject) || isLookedAfter(draft.subject))) {
            return ofTheRow(context);
        }
        boolean periodic = !draft.tokens.periods().isEmpty();
        boolean named = draft.ownSubject && draft.subject != null && (!draft.subject.person() || actsOn(draft));
        if (periodic && named
                || draft.ownSubject && draft.subject != null && actsOn(draft)
                || isLeaders(draft)
                || isOfTheUnit(draft, periodic)) {
            // 对家庭困难民警，工会每年走访2次
            Subject subject = draft.subject;
            return new Owner(subject.owedBy(), subject.text(), subject.sharing());
        }
        if (draft.topic != null && draft.topic.ofPersons() && !(periodic && isOutsider(draft.topic.who()))) {
            return new Owner(OwedBy.PERSON, draft.topic.who(), Sharing.EACH);
        }
        if (draft.subject != null && !isName(wording, draft)) {
            Subject subject = draft.subject;
            return new Owner(subject.owedBy(), subject.text(), subject.sharing());
        }
        if (!draft.tokens.periods().isEmpty()) {
            int period = draft.tokens.periods().getFirst().span().start();
            Matcher persons =
                    PERSONS_BEFORE.matcher(wording.masked(new Span(Math.min(draft.core.start(), period), period)));
            if (persons.matches() && !isOutsider(persons.group("who"))) {
                String who = persons.group("who");
                boolean leaders = who.contains("领导") || LEADERS.matcher(who).find();
                return new Owner(leaders ? OwedBy.LEADER : OwedBy.PERSON, who, Sharing.EACH);
            }
        }
        return ofTheRow(context);
    }

    /** 党委书记对新任职干部进行谈话: a leader who acts owes it, for whomever. */
    static boolean isLeaders(Draft draft) {
        return draft.topic != null
                && draft.topic.ofPersons()
                && draft.ownSubject
                && draft.subject != null
                && draft.subject.owedBy() == OwedBy.LEADER
                && !draft.subject.isNew()
                && !draft.subject.text().equals(draft.topic.who());
    }

    /** 对受处分的民警，所在单位负责人每季度谈话: somebody else is named behind those whom it is about. */
    private static boolean actsOn(Draft draft) {
        return draft.topic != null
                && draft.topic.ofPersons()
                && draft.start < draft.core.start()
                && draft.subject.span().start() >= draft.core.start()
                && !draft.subject.isNew();
    }

    /** 纪委对问题突出的干部及时谈话，每季度报送情况: what comes back is owed by the unit and no more about those persons. */
    private static boolean isOfTheUnit(Draft draft, boolean periodic) {
        return draft.topic != null
                && draft.topic.ofPersons()
                && draft.topicTaken
                && periodic
                && draft.subject != null
                && !draft.subject.isNew()
                && !draft.subject.text().equals(draft.topic.who());
    }

    /** 对列管的重点人员，: persons outside whom the bureau looks after all the time. */
    static boolean isOfOutsiders(Topics.Topic topic) {
        return topic.wholePart()
                && topic.who() != null
                && LOOKED_AFTER.matcher(topic.who().replaceAll("\\s", "")).matches();
    }

    private static boolean isSeenTo(Subject subject) {
        return SEEN_TO.matcher(subject.text().replaceAll("\\s", "")).matches();
    }

    private static boolean isLookedAfter(Subject subject) {
        return LOOKED_AFTER.matcher(subject.text().replaceAll("\\s", "")).matches();
    }

    /** Whether a person outside may owe it himself, though the units of the row were taken. */
    static boolean mayOwe(Wording wording, Draft draft) {
        Subject subject = draft.subject;
        if (subject == null || subject.owedBy() != OwedBy.PERSON) {
            return false;
        }
        int behind = Math.min(subject.span().end(), draft.end);
        return isSeenTo(subject)
                ? OWN_ACT.matcher(wording.masked(new Span(behind, draft.end))).matches()
                : isLookedAfter(subject);
    }

    private static Owner ofTheRow(ReadingContext context) {
        Sharing sharing = context.responsible().stream().anyMatch(UnitText::everyUnit) ? Sharing.EACH : Sharing.SHARED;
        return new Owner(OwedBy.UNIT, null, sharing);
    }

    /** 办案民警不少于2人, 党员参与率100%: they are counted and owe nothing themselves. */
    private static boolean isCounted(Wording wording, Draft draft) {
        int behind = draft.subject.span().end();
        if (!draft.ownSubject || behind > draft.core.end()) {
            return false;
        }
        if (draft.form == Draft.Form.RATE
                || SHARE.matcher(wording.masked(new Span(behind, draft.core.end())))
                        .lookingAt()) {
            return true;
        }
        Amount people = draft.tokens.first(Amount.Measure.PEOPLE);
        return people != null
                && behind <= people.span().start()
                && wording.masked(new Span(behind, people.span().start()))
                        .matches("(?:人数|总数|数量|编制|配备|应当?|须|要|均|原则上|一般|每?班?)*");
    }

    /** 年轻干部每年选派不少于10名到基层锻炼: they are the ones who are chosen. */
    private static boolean isSelected(Wording wording, Draft draft) {
        Amount people = draft.tokens.first(Amount.Measure.PEOPLE);
        int behind = draft.subject.span().end();
        return draft.ownSubject
                && people != null
                && behind <= people.span().start()
                && SELECTED.matcher(
                                wording.masked(new Span(behind, people.span().start())))
                        .matches();
    }

    /** 对在逃人员，每季度开展一次行动 is owed by the units; 对重点岗位民警每半年谈话 for each of them. */
    private static boolean isOutsider(String who) {
        return who != null
                && !LEADERS.matcher(who).find()
                && !INSIDERS.matcher(who.replaceAll("\\s", "")).find();
    }

    /** 党支部书记抓党建述职评议每年开展一次: the act between the subject and its period may be part of a name. */
    static boolean mayBeName(Wording wording, Draft draft, int behind) {
        int period = draft.tokens.start();
        if (draft.subject.isNew() || period < 0) {
            return false;
        }
        return behind + 3 < period && !wording.masked(new Span(behind, period)).matches("[对向与在到于要应须因：（].*|.*[，）后前时]");
    }

    /** 党支部书记抓党建述职评议每年开展一次: what is held, not who holds it. */
    static boolean isName(Wording wording, Draft draft) {
        if (draft.subject == null) {
            return false;
        }
        int behind = draft.subject.span().end();
        return draft.ownSubject
                && !draft.tokens.periods().isEmpty()
                && mayBeName(wording, draft, behind)
                && wording.masked(new Span(
                                behind, draft.tokens.periods().getFirst().span().start()))
                        .matches(".*(?:评议|考核|考评|测评|活动|会议|大会|培训班?|情况|档案|制度)");
    }
}
