package org.qingyuan.responsibility.reading.clause;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reading.FlagCode;

/**
 * The net below the grammar for what is neither a number nor a time: a part that was read as going on with the one before
 * it although it does not begin with a verb, and an occasion in words that were read as standing.
 */
final class Remains {
    /** What does not begin so may be said of something else. */
    private static final Pattern GOES_ON = Pattern.compile(
            "(?:遇[^，]{0,6}(?:节假日|假日|假期|休息日)[^，]{0,4}顺延|如?遇特殊情况[^，]{0,6}(?:顺延|调整)|(?:经[^，]{1,8})?也?可以?(?=根据|视|与|和|并入|结合|适当|随时|多次|增加|合并|同)|也可以?|并且?|且|更好|更加|摸清|保持|全程|分级|按|以|为|与|用|不断|做到|直至|确保|切实|层层|力求|从而|同时|进而|以便|防止|重点|着重|(?:专题|集体|集中|共同|联合|统一|定期)(?="
                    + Lexicon.VERBS + ")|主要|及时|逐[一项个级年步]|每[次场期])|" + Lexicon.PREDICATE.pattern());

    /** 对异常增长药品及时预警: done to something else. */
    private static final Pattern TO_ANOTHER = Pattern.compile(
            "(?:对|将|把)[^，]{2,20}?(?:及时|立即|实时|随时|当场|现场|限期|一律|严肃|逐[一件案人])|[^，]{3,}?(?:须|应当|必须|一律|实行|采取|予以)");

    /** 评估不合格的终止合作, 超期未发的逐案说明原因: those whom something else meets. */
    private static final Pattern OF_THOSE = Pattern.compile(
            "[^，]{0,10}?(?:不|未|逾|超|违|低于|高于|重复|连续|屡|多次)[^，]{1,8}的(?!单位|部门|问题|情况|事项|行为|要求|原则|人员)[^，]{2,}");

    /** 述职不合格人员诫勉谈话, 体检异常人员安排休养, 审计发现的问题由被审计单位整改: likewise, behind a verb. */
    private static final Pattern OF_SOME = Pattern.compile(
            "(?!对|将|把|按|以|结合|针对)[^，]{0,8}?(?:不合格|不达标|不称职|不及格|异常|未[^，]{1,6}|违[规纪法章]|逾期|缺[席课勤]|发现|存在|查[实出]|超[标期]|薄弱|较差|落后|末位|优秀)"
                    + "[^，]{0,6}?(?:人员|单位|部门|者|民警|干部|党员|教师|职工|医师|企业|商户|项目|问题|案[件卷]|线索|隐患|的)(?=.)(?:由|应|须|要|一律|当场|立即|及时|限期|逐|不得|予以|给予|[^，]{0,2}"
                    + Lexicon.VERBS + ")[^，]*|[^，]{2,}的(?:问题|隐患|案件|事项)由[^，]+|" + Consequences.CHECKED
                    + "(?:存在|发现|不|未|靠后|末位|落后|较差|最后)[^，]{0,8}的[^，]{2,}|(?!对|将|把|向|为)[^，]{3,20}?的(?:民警|辅警|干部|党员|人员|职工|单位|部门|支部|集体|个人|企业|教师|学生)(?:停止|取消|集体|个人|给予|一律|"
                    + Lexicon.VERBS + ")[^，]*|对[^，]{0,14}?" + Topics.SUCH_AS
                    + "[^，]{0,10}的[^，]{2,}");

    /** 结果在全局通报, 参训率100%: how the act before ends. */
    private static final Pattern OUTCOME = Pattern.compile(
            "(?!.*(?:突出的|优秀的|不合格|未|违|逾期|超过|低于|的(?:予以|暂缓|不|实行|由|须|应)))(?:(?:[^，]{0,6}?(?:结果|成绩)|[^，]{0,2}(?:情况|记录|台账|名单|资料|意见|反馈|报告))[^，]{0,12}|[^，]{0,8}率[^，]{0,10})");

    private static final Pattern OCCASION = Pattern.compile("(?:^|，)[^，]{0,24}?(?:"
            + "(?<![年月底日号节目当先空提以之此跟面眼生从超午史季周旬任学])前(?![期端置沿哨])(?:对|应|须|要|由|均|一律|(?=[^，]{0,2}" + Lexicon.VERBS + "))"
            + "|(?<![前落今先最然善滞幕背午])后(?:[，对应须要由均]|一律|(?=" + Lexicon.VERBS + "))"
            + "|(?<![小学课工及准按定临平随同暂限即超实适])时[，应须要由均]"
            + "|(?<![目标])的(?:[，应须必先均]|一律|由|要(?!求|点|素|件)|不予|暂缓|从严|按规定)"
            + "|(?:未|不[能达合符]|违反|违规|逾期|超过|低于|涉及)[^，]{1,16}的(?=" + Lexicon.VERBS + ")"
            + "|(?:不合格|不称职|不达标|未[^，]{1,8}|逾期|受到?|被|违)[^，]{0,8}的(?:人员|单位|部门|民警|干部|党员|职工|教师|医师|同志|企业|项目)，"
            + "|对[^，]{2,20}的(?:民警|干部|党员|人员|职工|同志)(?:进行|开展|实行|予以|给予)|任?满" + Numeral.ANY + "年"
            + "|(?:因[^，]{1,4}|离岗|外出|请假|变更|变动|出国)(?:应|须|必须)"
            + "|凡|一旦|如遇|如发现|遇有)");

    /** 保管一年后移交: what follows only in time. */
    private static final Pattern LATER =
            Pattern.compile("[^，]{0,10}?" + Numeral.ANY + "个?(?:年|月|周|日|天|工作日)(?:后|以后|之后)[^，]{2,}");

    private Remains() {}

    /** @param asked numbers and times that a person is asked about already */
    static void ask(Wording wording, Draft draft, List<Span> asked, Doubts doubts) {
        for (Span part : draft.counts() ? List.<Span>of() : draft.joined) {
            String joined = wording.masked(part);
            if (OF_THOSE.matcher(joined).matches() || LATER.matcher(joined).lookingAt()) {
                doubts.add(FlagCode.PART_JOINED, wording.printed(part));
            }
        }
        // What joins a standing duty stands as well.
        for (Span part : draft.counts() ? draft.joined : List.<Span>of()) {
            if (asked.stream().anyMatch(part::contains)) {
                continue;
            }
            String words = wording.masked(part);
            boolean goesOn = GOES_ON.matcher(words).lookingAt()
                            && !TO_ANOTHER.matcher(words).lookingAt()
                            && !OF_THOSE.matcher(words).matches()
                            && !OF_SOME.matcher(words).matches()
                    || OUTCOME.matcher(words).matches();
            if (!goesOn) {
                doubts.add(FlagCode.PART_JOINED, wording.printed(part));
            }
        }
        if (draft.form == Draft.Form.STANDING) {
            Matcher occasion = OCCASION.matcher(wording.masked(draft.span()));
            if (occasion.find()) {
                doubts.add(FlagCode.EVENT_UNCLEAR, wording.printed(draft.span()));
            }
        }
    }
}
