package org.qingyuan.responsibility.reading.clause;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells 民警与辅警每年签订一次, where both owe it, from 书记与党员每年谈心一次, where the second is whom the first talks to. */
final class Companions {
    /** Acts that are done with somebody. */
    private static final String WITH_EACH_OTHER =
            "(?:谈心|谈话|谈一|交谈|面谈|会谈|座谈|会商|会面|见面|交心|对话|沟通|交流|结对|碰头|对接|对账|联系(?!群众|企业|商户|居民)|联席|挂钩|衔接|相结合|联动|轮换|轮岗|互)";

    private static final String WITH =
            "(?=(?:[^，每]*(?:每|半年|一年|一个季度|一个月))?(?:面对面|(?!组织|召开|举办)[^，与对向])*" + WITH_EACH_OTHER + ")";

    /** 与 between two who do the same. */
    static final String AND = "(?:与(?!" + WITH + ")|同(?![志步时期心])(?!" + WITH + "))";

    private static final Pattern JOINED = Pattern.compile(AND + "(?<who>[^，每与]{1,16}?(?:" + Bodies.PERSONS + "|"
            + Bodies.LEADERS + "|" + Bodies.BRANCHES
            + "|单位|部门|[科室队所处局委组站]))(?=每|应|须|必须|要(?!求)|于|按|至少|全年|不得|定期|，|$)");

    /** 民警与社工每月走访: somebody whom no production knows. */
    private static final Pattern WITH_SOMEBODY = Pattern.compile(AND + "(?<who>(?:(?!" + Lexicon.VERBS
            + ")[\\u4e00-\\u9fff]){1,10}?)(?=每(?:年|半年|半月|学期|季|个?月|周|星期|旬|日|天|两|三))");

    /** 法制员与案管员每周对账: each other, or both with a third? */
    private static final Pattern PEERS = Pattern.compile(
            "[与同](?<who>[^，每与]{1,12}?(?:" + Bodies.PERSONS + "))(?=每[^，\\d]{1,4}(?:至少)?(?:对账|交流|座谈|联系|碰头|沟通)[^，]*$)");

    private static final Pattern RELATIVES = Pattern.compile(".+(?:[、和及与同]|以及)[^，]{0,4}家属|家属(?:[、和及与同]|以及).+");

    /** 局长和党员每季度谈心一次: both of them, or one with the other? */
    private static final Pattern TOGETHER =
            Pattern.compile("(?:每[^，\\d与对向和同找]{1,4})(?:至少|普遍|相互)?(?:开展|进行)?[^，与对向和同找]{0,4}?(?:谈心|谈话|见面|会商|会谈|结对)[^，]*");

    private static final Pattern PERSONS_BEFORE_LEADERS =
            Pattern.compile(".*(?:民警|辅警|干警|党员|职工|教师|工作人员)(?:[、和及与同]|以及).*");

    private static final Pattern LEADERS_BEFORE_PERSONS =
            Pattern.compile(".*(?:领导|书记|[所队局站校院处科]长|主任|班子成员|负责人)(?:[、和及与同]|以及).*(?:" + Bodies.PERSONS + ")");

    private static final Pattern UNITS_BEFORE_PERSONS = Pattern.compile(
            "(?:各|所有|每个)[^，]{0,4}?(?:科室|单位|部门|大队|中队|支队|派出所|支部)(?:[和及与同]|以及)[^，]{0,6}?(?:民警|辅警|党员|干警|职工|教师)");

    /** 党组书记与班子成员、班子成员与科室负责人每年谈心: two pairs, of which the first alone is the subject. */
    private static final Pattern TWO_PAIRS = Pattern.compile("[与和同][^，每]{2,12}、[^，每]{2,12}[与和同][^，每]{2,12}每");

    private Companions() {}

    /** Somebody behind the subject who would owe the same and is of another kind: 民警与局领导每年签订一次. */
    static Optional<Span> besides(Wording wording, Subject subject, Span core) {
        int behind = subject.span().end();
        if (behind >= core.end()) {
            return Optional.empty();
        }
        String words = wording.masked(new Span(behind, core.end()));
        for (Pattern pattern : List.of(JOINED, WITH_SOMEBODY, PEERS)) {
            Matcher joined = pattern.matcher(words);
            if (joined.lookingAt()) {
                return Optional.of(new Span(subject.span().start(), behind + joined.end("who")));
            }
        }
        return Optional.empty();
    }

    /** Whether the subject's own words join two that do not owe in the same way. */
    static boolean isMixed(Wording wording, Subject subject, Span core) {
        String who = subject.text().replaceAll("\\s", "");
        boolean kinds =
                switch (subject.owedBy()) {
                    case LEADER -> PERSONS_BEFORE_LEADERS.matcher(who).matches();
                    case PERSON ->
                        UNITS_BEFORE_PERSONS.matcher(who).matches()
                                || LEADERS_BEFORE_PERSONS.matcher(who).matches();
                    default -> false;
                };
        int behind = Math.min(subject.span().end(), core.end());
        return kinds
                || RELATIVES.matcher(who).matches()
                        && wording.masked(new Span(behind, core.end())).contains("每")
                || TWO_PAIRS
                        .matcher(wording.masked(new Span(behind, core.end())))
                        .lookingAt()
                || who.matches(".+[和同].+")
                        && TOGETHER.matcher(wording.masked(new Span(behind, core.end())))
                                .matches();
    }
}
