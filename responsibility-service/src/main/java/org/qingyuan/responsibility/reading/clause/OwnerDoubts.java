package org.qingyuan.responsibility.reading.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingyuan.responsibility.reading.FlagCode;
import org.qingyuan.responsibility.reading.OwedBy;
import org.qingyuan.responsibility.reading.UnitText;

/** Asks who owes a matter wherever its words name somebody whom {@link Owners} has not taken, or hardly could mean. */
final class OwnerDoubts {
    private static final Pattern NOUN = Pattern.compile(
            "(?!并|且|还|也|再|应|须|要|均|都|同时|至少|最少|原则上|一般|平均|不少于|对|向|与|和|到|于|由|按|以|将|把|自|从|在(?!押|职|编|建|办)|其他|每|上|深入)[\\u4e00-\\u9fff、]{2,}");

    /** 重大舆情24小时内发布: begins with what something is said of, not with what is done. */
    private static final Pattern ANOTHER = Pattern.compile("(?!其中|逐|依|" + Bodies.GOVERNS + "|□)" + NOUN.pattern());

    /** 兼职纪检委员实现全覆盖: they are counted, and owe nothing. */
    private static final Pattern REACHED = Pattern.compile("(?:要|须|应|均|基本|全部)*(?:实现|达到|覆盖|保持|控制)");

    /** 出院后由责任护士回访: somebody behind 由 whom no production has taken as the one who acts. */
    private static final Pattern BY =
            Pattern.compile("(?<![理缘事自])由(?![此于来衷不]|所在|\\d|[一二两三四五六七八九十]+[人名])(?<who>[^，由]{2,20}?)" + "(?=(?!负责[人同])"
                    + Lexicon.VERBS + "|$|，)");

    /** 困难党员每年走访慰问2次: whom it is done to, as like as not. */
    private static final Pattern DONE_TO = Pattern.compile(
            "(?:每[^，\\d]{1,4}|[一二两三五\\d]年)(?:集中|至少|民主|述职|综合|全面)*(?:走访|慰问|表彰|约谈|审计|探望|救助|资助|看望|回访|帮扶|评选|奖励|考核|考评|测评|评议|考察|教育|检测|审查)+(?:慰问)?(?:不少于|不低于|至少)?"
                    + Numeral.ANY + "[次遍轮](?:以上)?");

    /** 学校党委…，校长办公会每月召开: a body of its own, behind a unit that is named. */
    private static final Pattern BODY = Pattern.compile("(?!" + Bodies.GOVERNS
            + ")[\\u4e00-\\u9fff&&[^每]]{2,10}(?:办公会|常务会|常委会|党委会|党组会|职代会|议事会|联席会|小组会|理事会|监事会|董事会|工作会|大会|委员会|支委会|领导小组)");

    /** 局党委会每季度研究1次: the body that meets decides, and is none of the row's units. */
    private static final Pattern MEETING = Pattern.compile("(?<who>(?!" + Bodies.GOVERNS
            + ")[\\u4e00-\\u9fff&&[^每]]{0,6}?(?:党委会|党组会|局务会|校务会|院务会|办公会|常委会|支委会|班子|党政联席会))每[^，\\d]{1,4}"
            + "(?:至少|定期|集体|专题)*(?:研究|听取|审议|分析|部署|讨论|研判|开展)");

    /** 法官助理协助法官办案，每月完成…: somebody at the head of the sentence, before a verb. */
    private static final Pattern AT_HEAD = Pattern.compile("(?!" + Bodies.GOVERNS + "|" + Lexicon.VERBS
            + ")(?<who>(?:(?!"
            + Lexicon.VERBS + ")[\\u4e00-\\u9fff&&[^对把将在按以从为与向被每不未要应须经由]]){1,8}?(?:助理|主管|代表|骨干|专家|专员|队员|人员|师|者|员|官))(?="
            + Lexicon.VERBS
            + "(?!率|(?:工作|制度|办法|机制|情况|队伍|管理)?(?:，|$)))");

    /** 辅导员走访宿舍每周不少于2次: somebody who is known, before what he does, and no subject. */
    private static final Pattern PERSON_ACTS =
            Pattern.compile("(?!..文书|重点人员|在逃人员)(?<who>(?:(?:(?=(?:辅导|督导|指导|监督|管理|检查|审计|调解|巡查|服务|宣传|联络|接待)人?员)|(?!"
                    + Bodies.GOVERNS + "|" + Lexicon.VERBS
                    + "|禁止|严禁))[\\u4e00-\\u9fff&&[^对把将在按以从为与向被每由的]]){0,8}?(?!" + Bodies.GOVERNS + ")(?:"
                    + Bodies.PERSONS + "|"
                    + Bodies.LEADERS
                    + "))(?:[\\u4e00-\\u9fff]{2,6}(?<![之最以])[后前]\\d|(?:共同|分别|亲自|带头|轮流|联合|应当?|须|要)*(?:听评?课|"
                    + Lexicon.VERBS
                    + ")(?![率日]|制度|办法|机制|方案|计划|档案|台账|情况))");

    /** 物业服务企业，每月…: somebody before a comma whom no production knows. */
    private static final Pattern BEFORE_COMMA =
            Pattern.compile("(?<who>(?!对|将|把|立足|聚焦|针对|紧盯|依托|依据|围绕|按照|" + Bodies.GOVERNS + "|" + Lexicon.VERBS
                    + ")[^，每]{0,16}?(?:人员?|[员者师户商]|代表|骨干|家长|学生|居民|村民|群众|业主|企业|公司|商会|协会|单位|机构|[\\u4e00-\\u9fff]长))，");

    /** 举报人有异议的，可在30日内提出申请: somebody outside, before what he does himself. */
    private static final Pattern OBJECTS = Pattern.compile(
            "(?<who>[^，每]{0,12}?(?:人员?|者|户|群众|家属|企业|单位|考生|学生|家长))(?:对[^，]{1,14})?(?:有异议|有不同意见|不服|不同意|不认可)[^，]{0,8}的，[^，]*(?:提出|申请|申诉|复议|复核|反映)");

    /** 参会人员带回的材料，必须归档: whose it is, and likely who owes it. */
    private static final Pattern HAVING = Pattern.compile(
            "(?<who>(?!对|将|把)[^，每]{0,10}?(?:人员|民警|干部|党员|职工|领导))[\\u4e00-\\u9fff]{1,5}的[^，的]{2,10}，(?:必须|应当?|须)(?!由)");

    private OwnerDoubts() {}

    static void ask(Wording wording, ReadingContext context, Draft draft, Owners.Owner owner, Doubts doubts) {
        boolean ofTheRow = owner.owners() == null || owner.owedBy() == OwedBy.BUREAU || owner.owedBy() == OwedBy.PERSON;
        if (ofTheRow && context.responsible().size() > 1) {
            doubts.add(
                    FlagCode.SEVERAL_OWNERS,
                    context.responsible().stream().map(UnitText::text).collect(Collectors.joining("、")));
        }
        if (draft.doubtful != null) {
            doubts.add(FlagCode.OWNER_UNCLEAR, draft.doubtful.text());
        }
        if (draft.subject != null && draft.subject.outside()) {
            doubts.add(FlagCode.OWNER_UNCLEAR, draft.subject.text());
        }
        if (!draft.ownSubject && (draft.topic == null || !draft.topic.ofPersons())) {
            UnknownActors.at(wording, draft.core, draft.subject != null)
                    .ifPresent(who -> doubts.add(FlagCode.OWNER_UNCLEAR, wording.printed(who)));
        }
        if (KnownOwners.isUnknown(owner, context, draft)) {
            doubts.add(FlagCode.OWNER_UNCLEAR, owner.owners());
        }
        if (owner.owners() == null && draft.subject == null && isHeldBefore(draft)) {
            doubts.add(FlagCode.OWNER_UNCLEAR, draft.beforeSemicolon.text());
        }
        if (draft.ownSubject && draft.subject != null && draft.start < draft.core.start()) {
            askAboutEarlier(wording, context, draft, doubts);
        }
        if (Owners.mayOwe(wording, draft)) {
            doubts.add(FlagCode.OWNER_UNCLEAR, draft.subject.text());
        }
        if (draft.ownSubject && draft.subject != null) {
            askAboutCompanions(wording, draft, doubts);
        }
        boolean inherited = !draft.ownSubject && draft.subject != null && draft.subject.owedBy() != OwedBy.UNIT;
        if (inherited && draft.subject.person() && isMetByAnother(wording, draft)) {
            doubts.add(FlagCode.OWNER_UNCLEAR, draft.subject.text());
        }
        if (inherited) {
            aboutAnother(wording, draft).ifPresent(what -> doubts.add(FlagCode.OWNER_UNCLEAR, wording.printed(what)));
        }
        if (draft.ownSubject && draft.subject != null && draft.subject.person()) {
            int behind = Math.min(draft.subject.span().end(), draft.end);
            boolean leaving = Lexicon.LEAVING
                    .matcher(wording.masked(new Span(behind, draft.end)))
                    .lookingAt();
            boolean reached =
                    REACHED.matcher(wording.masked(new Span(behind, draft.end))).lookingAt();
            Span act = new Span(Math.min(behind, draft.core.end()), draft.core.end());
            boolean doneTo = DONE_TO.matcher(wording.masked(act)).matches();
            if (leaving || reached || doneTo || Owners.mayBeName(wording, draft, behind)) {
                doubts.add(FlagCode.OWNER_UNCLEAR, draft.subject.text());
            }
        }
        boolean unitActs = draft.topic != null
                && draft.topic.ofPersons()
                && owner.owedBy() == OwedBy.PERSON
                && draft.ownSubject
                && draft.subject != null
                && !draft.subject.person();
        if (unitActs || Owners.isLeaders(draft) && draft.start == draft.core.start()) {
            doubts.add(FlagCode.OWNER_UNCLEAR, draft.subject.text());
        }
        if (!draft.ownSubject) {
            askAboutHead(wording, draft, doubts);
        }
        if (draft.topic != null
                && draft.topic.ofPersons()
                && owner.owedBy() == OwedBy.PERSON
                && owner.owners() == null) {
            doubts.add(FlagCode.OWNER_UNCLEAR, wording.printed(draft.core));
        }
        askBy(wording, draft, doubts);
        Matcher inCharge = Lexicon.IN_CHARGE.matcher(wording.masked(draft.span()));
        if (inCharge.find()) {
            int start = draft.start + inCharge.start("who");
            doubts.add(FlagCode.OWNER_UNCLEAR, wording.printed(new Span(start, draft.start + inCharge.end("who"))));
        }
    }

    private static void askAboutCompanions(Wording wording, Draft draft, Doubts doubts) {
        Companions.besides(wording, draft.subject, draft.core)
                .ifPresent(both -> doubts.add(FlagCode.OWNER_UNCLEAR, wording.printed(both)));
        if (Companions.isMixed(wording, draft.subject, draft.core)) {
            doubts.add(FlagCode.OWNER_UNCLEAR, draft.subject.text());
        }
    }

    /** 所长每周带班，投诉箱每日开启: what is said of another thing is hardly owed by the person before it. */
    private static Optional<Span> aboutAnother(Wording wording, Draft draft) {
        if (draft.tokens.periods().isEmpty()) {
            int head = draft.tokens.timeAtHead(wording, draft.core);
            Span rest = new Span(Math.min(head, draft.core.end()), draft.core.end());
            String words = wording.masked(rest);
            boolean listed = draft.core.start() > 0 && "、和及与".indexOf(wording.at(draft.core.start() - 1)) >= 0;
            return !listed
                            && ANOTHER.matcher(words).lookingAt()
                            && !Lexicon.PREDICATE.matcher(words).lookingAt()
                    ? Optional.of(rest)
                    : Optional.empty();
        }
        Span before = new Span(
                Math.min(
                        draft.core.start(),
                        draft.tokens.periods().getFirst().span().start()),
                draft.tokens.periods().getFirst().span().start());
        String words = wording.masked(before);
        return NOUN.matcher(words).matches()
                        && !Lexicon.PREDICATE.matcher(words).lookingAt()
                ? Optional.of(before)
                : Optional.empty();
    }

    private static void askBy(Wording wording, Draft draft, Doubts doubts) {
        Matcher by = BY.matcher(wording.masked(draft.core));
        while (by.find()) {
            Span who = new Span(draft.core.start() + by.start("who"), draft.core.start() + by.end("who"));
            boolean taken = draft.subject != null && draft.subject.span().overlaps(who);
            if (!taken) {
                doubts.add(FlagCode.OWNER_UNCLEAR, wording.printed(who));
            }
        }
    }

    /** 所长每月带班4次；每季度讲党课1次: the bureau itself acts through the units of the row. */
    private static boolean isHeldBefore(Draft draft) {
        return draft.beforeSemicolon != null && draft.beforeSemicolon.owedBy() != OwedBy.BUREAU;
    }

    /** 库主任对质量负总责，仓储科每周测温一次: somebody else before the comma, of whom nothing was made. */
    private static void askAboutEarlier(Wording wording, ReadingContext context, Draft draft, Doubts doubts) {
        Subjects subjects = new Subjects(context.responsible());
        int start = draft.start;
        for (int i = start; i < draft.core.start(); i++) {
            if (wording.at(i) == '，') {
                Span part = new Span(start, i);
                subjects.of(wording, part)
                        .filter(who -> who.span().end() + 3 < part.end()
                                && !who.text().equals(draft.subject.text())
                                && !Topics.isOne(wording.masked(part))
                                && !wording.masked(part).endsWith("的"))
                        .ifPresent(who -> doubts.add(FlagCode.OWNER_UNCLEAR, who.text()));
                start = i + 1;
            }
        }
    }

    /** 导师每两周指导1次，研究生学术不端的追究责任: hardly by the one named before. */
    private static boolean isMetByAnother(Wording wording, Draft draft) {
        return draft.form == Draft.Form.EVENT
                && wording.masked(draft.core).matches("(?!发现|遇|收到|接到|对|每|经)[^，]{2,}(?:的|者)[^，]{2,}");
    }

    private static void askWhoActs(Wording wording, Span words, Doubts doubts) {
        Matcher acts = PERSON_ACTS.matcher(wording.masked(words));
        if (acts.lookingAt()) {
            Span who = new Span(words.start() + acts.start("who"), words.start() + acts.end("who"));
            doubts.add(FlagCode.OWNER_UNCLEAR, wording.printed(who));
        }
    }

    private static void askAboutHead(Wording wording, Draft draft, Doubts doubts) {
        boolean ofUnit = draft.subject != null && !draft.subject.person();
        if (ofUnit && !draft.tokens.periods().isEmpty()) {
            Span before = new Span(
                    Math.min(
                            draft.core.start(),
                            draft.tokens.periods().getFirst().span().start()),
                    draft.tokens.periods().getFirst().span().start());
            if (BODY.matcher(wording.masked(before)).matches()) {
                doubts.add(FlagCode.OWNER_UNCLEAR, wording.printed(before));
            }
        }
        if (draft.subject == null && !draft.tokens.periods().isEmpty()) {
            Matcher meeting = MEETING.matcher(wording.masked(draft.core));
            if (meeting.lookingAt()) {
                doubts.add(
                        FlagCode.OWNER_UNCLEAR,
                        wording.printed(new Span(draft.core.start(), draft.core.start() + meeting.end("who"))));
            }
        }
        Matcher having = HAVING.matcher(wording.masked(draft.span()));
        if (having.lookingAt()) {
            doubts.add(FlagCode.OWNER_UNCLEAR, wording.printed(new Span(draft.start, draft.start + having.end("who"))));
        }
        boolean ofTheRow = draft.subject == null && (draft.topic == null || !draft.topic.ofPersons());
        boolean ofUnits = draft.subject == null || !draft.subject.person();
        if (ofUnits && (draft.topic == null || !draft.topic.ofPersons())) {
            int behind = Math.min(draft.tokens.timeAtHead(wording, draft.core), draft.core.end());
            List.of(draft.core.start(), behind)
                    .forEach(at -> askWhoActs(wording, new Span(at, draft.core.end()), doubts));
        }
        if (draft.subject == null && draft.start < draft.core.start()) {
            Matcher objects = OBJECTS.matcher(wording.masked(draft.span()));
            if (objects.lookingAt()) {
                doubts.add(
                        FlagCode.OWNER_UNCLEAR,
                        wording.printed(new Span(draft.start, draft.start + objects.end("who"))));
            }
            Matcher before = BEFORE_COMMA.matcher(wording.masked(new Span(draft.start, draft.core.start())));
            if (before.lookingAt()) {
                doubts.add(
                        FlagCode.OWNER_UNCLEAR,
                        wording.printed(new Span(draft.start, draft.start + before.end("who"))));
            }
        }
        Matcher head = AT_HEAD.matcher(wording.masked(draft.core));
        if (ofTheRow && head.lookingAt()) {
            int start = draft.core.start();
            doubts.add(
                    FlagCode.OWNER_UNCLEAR,
                    wording.printed(new Span(start + head.start("who"), start + head.end("who"))));
        }
    }
}
