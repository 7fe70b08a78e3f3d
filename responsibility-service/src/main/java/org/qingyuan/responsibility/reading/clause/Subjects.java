package org.qingyuan.responsibility.reading.clause;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingyuan.responsibility.reading.OwedBy;
import org.qingyuan.responsibility.reading.Sharing;
import org.qingyuan.responsibility.reading.UnitText;

/**
 * Finds the subject at the head of a part: the same words inside a sentence are objects (走访部门, 领导干部廉政档案). What a
 * subject is, its last noun says ({@link Bodies}).
 */
final class Subjects {
    /** 局领导接访每月1次: what only a person does, and no name of what is held. */
    private static final String ACTS = "(?:接访|下访|走访|带班|值班|讲课|授课|上党课|讲党课|听课|巡查|坐诊|查房|入户|蹲点|驻点|包案|夜查|执勤|巡逻|带队|上路|随警)";

    /** What may follow a subject: nothing, a function word, a time or a verb, but no noun that the verb is a part of. */
    private static final String FOLLOW = follow("|\\d{1,2}月|年底前|[上下]半年");

    /** 各单位自查10月底前完成: a unit is followed by what it does there, and a person by what is done to him. */
    private static final String FOLLOW_UNIT = follow("");

    /** 职工体检两年一次. */
    private static final String BARE = "[一两三四五半\\d](?:年|个?月|个?季度|周|学期)(?:轮训|培训|开展|进行|组织|召开|至少|不少于)*[一两三\\d]+[次遍轮]";

    private static String follow(String dates) {
        return "(?!(?:人数)?(?:应当?|须|要)?不[得]?[少低]于\\d+[人名])(?!公开(?:电话|信箱)|以[上下及]|(?:信箱|热线|电话(?![随回]访|联系|告知|通知|核实|报告|提醒)))(?=$|，|：|在?[\\u4e00-\\u9fff]{1,3}期(?:间|内)?每|人均|之间|相互|\\d(?!\\d*[-至]?\\d*(?:[人名所家处支座]|个(?!月|季|工作日|学期|星期)))|(?!(?!"
                + ACTS + "(?:每|" + BARE + "|\\d{1,2}月|年底前|[上下]半年))(?!负责|坚持|做到|保证)" + Lexicon.VERBS
                + "{1,2}(?:会议?|班|活动|大会)?(?:每|" + BARE + dates
                + "))(?!(?:接待|接访|下访|审计|培训|考核|述职述廉|学习|教育|检查|管理|监督|值班|廉政)(?:日|制度|办法|情况|档案|室|中心|计划|方案|人员))"
                + "(?:[每要应须需必于在对将把结按以至都均全定及经带牵认积严亲参到与向自半可也不未从因具共离]|(?:负(?!责人|责同志)|任(?=期|职(?!谈话|公示|考察|通知|文件)|内)|上(?=任|岗)|年(?=[底内中末终初度])|[月季](?=[底末])|月(?=月)|周(?=周)|天(?=天)|季(?=季)|[上下](?=半年)|第(?=[一二三四]季度)|原(?=则)|书(?=面)|说(?=明)|作(?=出|书)|答(?=复)|及(?=时)|如(?=实)|准(?=时)|足(?=额)|率(?=先)|随(?=机|时|警|同|队|车)|现(?=场)|实(?=地|行)|提(?=前)|限(?=期)|统(?=一)|分(?=类)|重(?=点|新)|当(?=场|日|天|年)|先|再|逐(?=一|个|级|人|日|月|季|周|年|项|件|户)|没(?=有)|无(?=正当|故)|有(?=专[人职])|派(?=员|[专]人|代表|[一两三\\d][名人])|休(?=假)|逢(?=年)|平(?=时)|依(?=次|法|规)|视(?=情)|着(?=装[，佩上]|制服)|佩(?=戴)|下(?=基层|乡|沉|社区|村|户|片区|监区|警队)|入(?=职|警|党)|出(?=车|警|勤|诊|差|国)|到(?=岗|任)|转(?=正)|务(?=必)|最(?=少)|起(?=码)|受(?=处分|处理|表彰|委托|聘)|调(?=入)|分(?=别|期|批|头|片|级|层|线|为|成)|轮(?=流)|联(?=合|名)|共(?=同)|同(?=步)|单(?=独)|自(?=行)|通(?=过|常)|主(?=动|抓|办|讲|持|审|导)|电(?=话)|网(?=上)|集(?=中|体(?!学习|经济|土地|资产))|专(?=题|门|程|职)|汛(?=期)|[工上](?=作时间|班时间)|当(?=面)|上(?=门|街|网)|深(?=度)|亲(?=自)|围(?=绕)|根(?=据)|各(?=自)|只(?=能)|必|[为是](?=第|其[^，]|[^，]{2,20}[员人长](?:，|$))|(?:收(?=到|受|件|文|悉)|遇|接(?=到|报)|知(?=悉)|得(?=知)|操(?=办))|累(?=计)|平(?=均)|[一二三四五六七八九十两](?=般|直|年|个月|个?季度|个?星期|个?学期|天|周|日|季|月|律))|"
                + Lexicon.VERBS + "))";
    }

    private static final String AND = "(?:及|和|、|以及|或|" + Companions.AND + ")?(?:其他|其它|其)?";

    private record Rule(Pattern pattern, OwedBy owedBy, Sharing sharing, boolean outside) {
        Rule(String who, OwedBy owedBy, Sharing sharing) {
            this(head(who, owedBy), owedBy, sharing, false);
        }
    }

    /** The longest that fits: 市局督察支队 and not 市局; of equals the first: 各成员单位 before 各…单位. */
    private static final List<Rule> RULES = List.of(
            new Rule("(?:联席会议|领导小组)?(?:各|每个)?成员单位", OwedBy.MEMBER, Sharing.EACH),
            new Rule(several(Bodies.LEADER) + "(?:每人)?", OwedBy.LEADER, Sharing.EACH),
            new Rule(Bodies.BUREAU, OwedBy.BUREAU, Sharing.SHARED),
            new Rule(Pattern.compile("以(?<who>[^，]*?支部[^，]*?)为单位"), OwedBy.BRANCH, Sharing.EACH, false),
            new Rule(
                    Pattern.compile("以(?<who>(?![^，]*(?:年|季|月|周|支部))[^，]{1,12}?)为单位"),
                    OwedBy.UNIT,
                    Sharing.EACH,
                    false),
            new Rule(several(Bodies.BRANCH), OwedBy.BRANCH, Sharing.EACH),
            new Rule(
                    Pattern.compile("由?(?<who>所在(?:单位|部门|党?支部)(?:主要|分管)?(?:领导|负责人|负责同志|书记))"),
                    OwedBy.LEADER,
                    Sharing.EACH,
                    false),
            new Rule(Bodies.LEADER_ALONE, OwedBy.LEADER, Sharing.EACH, false),
            new Rule(Bodies.one(Bodies.LEADERS), OwedBy.LEADER, Sharing.EACH, false),
            new Rule(head(Bodies.RELATIVES, OwedBy.PERSON), OwedBy.PERSON, Sharing.EACH, true),
            new Rule(several(Bodies.PERSON), OwedBy.PERSON, Sharing.EACH),
            new Rule(Bodies.one(Bodies.PERSONS), OwedBy.PERSON, Sharing.EACH, false),
            new Rule(head(Bodies.SUPERIOR, OwedBy.UNIT), OwedBy.UNIT, Sharing.SHARED, true),
            new Rule(
                    Pattern.compile("由?(?<who>" + Bodies.marked(Bodies.LEADERS) + ")"),
                    OwedBy.LEADER,
                    Sharing.EACH,
                    false),
            new Rule(Bodies.spoken(Bodies.LEADERS), OwedBy.LEADER, Sharing.EACH, false),
            new Rule(Bodies.spoken(Bodies.PERSONS), OwedBy.PERSON, Sharing.EACH, false),
            own(Bodies.LEADERS, OwedBy.LEADER),
            own(Bodies.PERSONS, OwedBy.PERSON),
            new Rule(
                    Pattern.compile("由?(?<who>" + Bodies.marked(Bodies.BRANCHES) + ")"),
                    OwedBy.BRANCH,
                    Sharing.EACH,
                    false),
            new Rule(
                    Pattern.compile("由?(?<who>" + Bodies.marked(Bodies.PERSONS) + ")"),
                    OwedBy.PERSON,
                    Sharing.EACH,
                    false),
            new Rule(
                    Pattern.compile("(?<who>(?!" + Bodies.GOVERNS + ")[^，：；每□]{0,12}?" + Bodies.LEADERS
                            + "[^，：；每□]{0,10})(?=每人)"),
                    OwedBy.LEADER,
                    Sharing.EACH,
                    false),
            new Rule(
                    Pattern.compile("(?<who>(?!" + Bodies.GOVERNS + ")[^，：；每□]{1,20})(?=每人)"),
                    OwedBy.PERSON,
                    Sharing.EACH,
                    false),
            new Rule(
                    Bodies.EVERY_UNIT + "(?:(?!会同|要|应|须)" + AND + Bodies.MORE_UNITS + ")*", OwedBy.UNIT, Sharing.EACH));

    /** 法制、纪检、警务保障部门: the last of them names the kind of all. */
    private static final Rule STEMS = new Rule(
            "(?:[\\u4e00-\\u9fff&&[^对把将由每各长员警导任记]]{2,5}、){1,5}[\\u4e00-\\u9fff&&[^对把将由每各]]{2,8}?部门",
            OwedBy.UNIT,
            Sharing.SHARED);

    private static final Rule NAMED =
            new Rule(Bodies.UNIT + "(?:(?:[、和与及同]|以及)" + Bodies.UNIT + ")*", OwedBy.UNIT, Sharing.SHARED);

    /** 由各责任单位“一把手”负责 names who answers for it, not who does it. */
    private static final Pattern ANSWERS = Pattern.compile("由[^，]{1,30}?(?:负责|负总责|牵头|主抓|抓总|带队)(?=$|，)");

    /** 由特约监察员参加的明察暗访: what is held, and not who holds it. */
    private static final Pattern ATTRIBUTE =
            Pattern.compile("由[^，]{2,14}?" + Lexicon.VERBS + "(?:工作)?的(?![^，]{0,4}(?:领导|人员|干部|民警|同志|负责人|[所队局]长))"
                    + "|由(?:全体|全部|所有)?[^，]{2,12}(?:参加|列席|出席|组成|构成)(?=$|，)");

    private static final int MOST_ROWS = 512;

    /** The rules of the rows read last, by the names of their units. */
    private static final Map<String, Rule> OF_ROWS = new LinkedHashMap<>(16, 0.75f, true) {
        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Rule> eldest) {
            return size() > MOST_ROWS;
        }
    };

    private final List<Rule> rules = new ArrayList<>(RULES);

    /** @param responsible the units of the row, which a clause may call by the same names */
    Subjects(List<UnitText> responsible) {
        if (!responsible.isEmpty()) {
            rules.add(ofTheRow(responsible));
        }
        rules.add(STEMS);
        rules.add(NAMED);
    }

    /** The rows of a plan name the same units again and again, and the pattern is a long one. */
    private static Rule ofTheRow(List<UnitText> responsible) {
        String names = responsible.stream()
                .map(UnitText::text)
                .map(Pattern::quote)
                .collect(Collectors.joining("|", "(?:", ")"));
        synchronized (OF_ROWS) {
            return OF_ROWS.computeIfAbsent(
                    names, units -> new Rule(units + "(?:(?:[、和与及同]|以及)" + units + ")*", OwedBy.UNIT, Sharing.SHARED));
        }
    }

    private static String several(String who) {
        return who + "(?:" + AND + who + ")*";
    }

    /** 领导干部婚丧事宜须报告, 领导干部个人有关事项每年报告一次: of what is their own. */
    private static Rule own(String who, OwedBy owedBy) {
        Pattern pattern = Pattern.compile("(?<who>(?!" + Bodies.GOVERNS + ")[^，：；每□对由]{0,6}?" + who
                + ")的?(?:本人|个人|家庭|重大|有关|操办|办理|婚丧)[^，每]{0,8}?(?:事宜|事项|情况)"
                + "(?=，?由本人|应|须|必须|要|操办|办理|发生|有变化|[提事]前|每[^，]{0,20}报告)");
        return new Rule(pattern, owedBy, Sharing.EACH, false);
    }

    private static Pattern head(String who, OwedBy owedBy) {
        boolean person = owedBy == OwedBy.LEADER || owedBy == OwedBy.PERSON;
        return Pattern.compile("(?:由|其中，?)?(?!" + Numeral.ANY
                + "[名个位]|(?:(?:一个?|半)[年月季周日天]度?)?[一1两][次遍]|所[在属](?!党?支部|党总支|党小组)|所有(?!党?支部|党总支|党小组|[民辅干]警|党员|[中基]层|干部|职工|教师|教职工|人员|工作人员|公职人员|在[编职岗册]|检察官|法官|领导|学员)|办(?![案公事理证税结])|搞|带(?!班|队|头|教|动|病)|听(?!证)|"
                + Bodies.PUTS + ")(?<who>"
                + who + ")" + (person ? FOLLOW : FOLLOW_UNIT));
    }

    /** 廉政党课由支部书记主讲: who does it stands behind what is done. */
    Optional<Subject> behindBy(Wording wording, Span part) {
        for (int at = part.start() + 2; at < part.end(); at++) {
            if (wording.at(at) == '由'
                    && !wording.hasAny(Numeral.CHARACTERS, new Span(at, Math.min(at + 4, part.end())))
                    && "理缘事自准得许".indexOf(wording.at(at - 1)) < 0
                    && !ATTRIBUTE
                            .matcher(wording.masked(new Span(at, part.end())))
                            .lookingAt()) {
                return of(wording, new Span(at, part.end()));
            }
        }
        return Optional.empty();
    }

    /** 副科级以上领导干部，每年…: behind the comma stands what is said of them. */
    private static String said(Wording wording, int end) {
        if (end + 1 >= wording.length() || wording.at(end) != '，') {
            return "";
        }
        String himself = "由本人";
        return "每应须".indexOf(wording.at(end + 1)) >= 0
                ? "，" + wording.at(end + 1)
                : end + himself.length() < wording.length()
                                && wording.text(new Span(end + 1, end + 1 + himself.length()))
                                        .equals(himself)
                        ? "，" + himself
                        : "";
    }

    Optional<Subject> of(Wording wording, Span part) {
        String text = wording.text(part) + said(wording, part.end());
        if (ANSWERS.matcher(text).lookingAt()) {
            return Optional.empty();
        }
        Subject longest = null;
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(text);
            if (matcher.lookingAt()) {
                int start = part.start();
                Span who = new Span(start + matcher.start("who"), start + matcher.end("who"));
                // 以…为单位 is spent with the subject; a body is followed by its predicate.
                Span whole = new Span(start, start + matcher.end());
                if (longest == null || whole.end() > longest.span().end()) {
                    longest = new Subject(whole, wording.printed(who), rule.owedBy(), rule.sharing(), rule.outside());
                }
            }
        }
        return Optional.ofNullable(longest);
    }
}
