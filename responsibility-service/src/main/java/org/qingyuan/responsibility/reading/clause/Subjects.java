package org.qingyuan.responsibility.reading.clause;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.qingyuan.responsibility.reading.OwedBy;
import org.qingyuan.responsibility.reading.Sharing;
import org.qingyuan.responsibility.reading.UnitText;

/** Finds the subject at the head of a part: the same words inside a sentence are objects (走访部门, 领导干部廉政档案). */
final class Subjects {
    /** What may follow a subject: nothing, a function word, or a verb. */
    private static final String FOLLOW = "(?=$|[每要应须需必于在对把将结按以至都均全定及经带牵负认积严主亲参到与向自半]|不少|不得" + "|" + Lexicon.VERBS + ")";

    private static final String AND = "(?:及|和|、|与|以及)?(?:其他|其它)?";

    private static final String LEADER = "(?:(?:[市县区分我]局|局|党委|各级|各单位|各部门|本?单位|本?部门|支部)的?)?(?:党政)?"
            + "(?:主要负责同志|主要负责人|主要领导|领导干部|领导班子成员|班子成员|局领导|党委成员|党委班子成员|分管领导|分管局领导|党委书记|“一把手”|一把手|负责人|负责同志)";

    private static final String PARTY = "(?:各级?)?(?:基层)?(?:党总支|党支部|总支部|总支|支部|党组织|党小组)(?:（[^）]*）)?";

    private static final String EVERY_UNIT =
            "各(?:级|类)?[\\u4e00-\\u9fff]{0,8}?(?:单位|部门|所队|派出所|大队|中队|支队|警种|科室|处室|窗口|科所队|处)";
    private static final String MORE_UNITS =
            "(?:" + AND + "[\\u4e00-\\u9fff&&[^把将在对]]{0,6}?(?:单位|部门|所队|派出所|大队|中队|支队|警种|科室|窗口|处))*";

    private static final String PERSON = "(?:党员民警|民警职工|民警|党员干部|党员|干部职工|干部|辅警|工作人员)";

    /** A name with a verb inside is no name: 每年举办部门以上主要负责人… */
    private static final String UNIT = "(?![每各多全重形上])(?:(?!" + Lexicon.VERBS
            + ")[\\u4e00-\\u9fff&&[^以对向由把将为被的和按于在与]]){0,8}?"
            + "(?:部门|大队|支队|中队|中心|办公室|政工室|法制室|审计室|室|领导小组|检查组|纪委|党委)";

    private static final Pattern OUTSIDE = head("上级[\\u4e00-\\u9fff]{0,10}?(?:公安机关|机关|部门|单位)?(?:检查组|督导组|工作组)?");

    private record Rule(Pattern pattern, OwedBy owedBy, Sharing sharing) {}

    /** The first that fits: 各成员单位 before 各…单位, 市局主要负责同志 before 市局. */
    private static final List<Rule> RULES = List.of(
            new Rule(head("(?:联席会议)?各?成员单位"), OwedBy.MEMBER, Sharing.EACH),
            new Rule(head(LEADER + "(?:" + AND + LEADER + ")*"), OwedBy.LEADER, Sharing.EACH),
            new Rule(head("(?:[市县区分我全]局|公安局|局)(?:党委|机关|本级)?"), OwedBy.BUREAU, Sharing.SHARED),
            new Rule(Pattern.compile("以(?<who>[^，]*?支部[^，]*?)为单位"), OwedBy.BRANCH, Sharing.EACH),
            new Rule(head(PARTY + "(?:" + AND + PARTY + ")*"), OwedBy.BRANCH, Sharing.EACH),
            new Rule(head("(?:每人|人均|(?:全体|每名|每位|所有|广大)?(?:在职)?" + PERSON + ")"), OwedBy.PERSON, Sharing.EACH),
            new Rule(OUTSIDE, OwedBy.UNIT, Sharing.SHARED),
            new Rule(head(EVERY_UNIT + MORE_UNITS), OwedBy.UNIT, Sharing.EACH));

    private static final Rule NAMED = new Rule(head(UNIT + "(?:[、和与及]" + UNIT + ")*"), OwedBy.UNIT, Sharing.SHARED);

    private final List<Rule> rules = new ArrayList<>(RULES);

    /** @param responsible the units of the row, which a clause may call by the same names */
    Subjects(List<UnitText> responsible) {
        if (!responsible.isEmpty()) {
            String names = responsible.stream()
                    .map(UnitText::text)
                    .map(Pattern::quote)
                    .collect(Collectors.joining("|", "(?:", ")"));
            rules.add(new Rule(head(names + "(?:[、和与及]" + names + ")*"), OwedBy.UNIT, Sharing.SHARED));
        }
        rules.add(NAMED);
    }

    private static Pattern head(String who) {
        return Pattern.compile("(?:由)?(?<who>" + who + ")" + FOLLOW);
    }

    Optional<Subject> of(Wording wording, Span part) {
        String text = wording.text(part);
        for (Rule rule : rules) {
            Matcher matcher = rule.pattern().matcher(text);
            if (matcher.lookingAt()) {
                int start = part.start();
                Span who = new Span(start + matcher.start("who"), start + matcher.end("who"));
                // 以…为单位 is spent with the subject; a body is followed by its predicate.
                Span whole = new Span(start, start + matcher.end());
                boolean outside = rule.pattern() == OUTSIDE;
                return Optional.of(new Subject(whole, wording.printed(who), rule.owedBy(), rule.sharing(), outside));
            }
        }
        return Optional.empty();
    }
}
