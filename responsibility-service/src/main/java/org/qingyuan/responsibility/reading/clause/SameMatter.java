package org.qingyuan.responsibility.reading.clause;

import java.time.Period;
import java.util.List;
import java.util.regex.Pattern;

/** What goes on with the matter before it although it has a time of its own. */
final class SameMatter {
    private static final Pattern PREPARES = Pattern.compile(
            "抽调|抽取|选取|组成|成立|组建|邀请|聘请|带队|深入(?:基层|一线|农村|社区|企业|群众)|会同|联合(?!会)|结合|整合|确定[^，]*(?:重点|主题|题目|课题|议题)");

    private static final Pattern EACH_SEASON =
            Pattern.compile("(?:[春夏秋冬]季?[、和及与]){1,3}[春夏秋冬]季?各(?:开展|组织|进行)?[一1][次轮场期遍]?");

    /** 也可并入每月5日的党日活动: what may be done and is not owed. */
    private static final Pattern MAY =
            Pattern.compile("(?:[^，]{0,10}?批准)?(?:也|还|亦)可(?:以)?(?!见|能|持|(?:根据|视)(?:工作|实际)?(?:情况|需要))");

    /** 时间一般定在当月第一个星期四, 一般安排在年底或次年年初: when what was counted is held. */
    private static final Pattern HELD_ON = Pattern.compile(
            "(?:(?:具体)?(?:时间|日期)(?:□□|一般|原则上|通常)?(?:安排|集中|放|定|固定|确定)?(?:在|为|于|是)|(?:□□|原则上|通常|多|大多)?(?:安排|放|定|固定)(?:在|于))(?!.*(?:完成|报送|上报|召开|开展|前|少于|低于|至少|小时)).*");

    private SameMatter() {}

    /** 每年3次，分别于4月、8月、12月开展: when each of those named before is due. */
    static boolean saysWhen(Draft last, String words, Tokens tokens) {
        Tokens before = last.tokens;
        if (HELD_ON.matcher(words).matches()
                && tokens.amounts().isEmpty()
                && !before.periods().isEmpty()
                && tokens.periods().stream().allMatch(every -> every.period()
                        .equals(before.periods().getFirst().period()))
                && before.dates().isEmpty()) {
            return true;
        }
        // 每半年报一次，6月底和12月底前报送
        boolean ends = tokens.dates().size() == 2
                && tokens.periods().isEmpty()
                && tokens.amounts().isEmpty()
                && words.replaceAll("[\\d一二三四五六七八九十]+月|[上中下]旬|[底末前日和及与、]|分别|之|以|\\d+", "")
                        .matches("(?:[于在各]|完成|报送|上报|进行|开展|提交|报)*")
                && before.periods().size() == 1
                && before.periods().getFirst().period().equals(Period.ofMonths(6))
                && before.dates().isEmpty();
        if (ends) {
            return true;
        }
        boolean once = tokens.dates().size() == 1
                && words.matches("(?:□□|原则上|通常)?(?:安排|集中|放|定)?在(?!.*(?:完成|报送|上报|召开|开展|前)).*");
        return once && tokens.amounts().isEmpty() && tokens.periods().isEmpty() && isYearly(before)
                || tokens.periods().isEmpty()
                        && (tokens.amounts().isEmpty() && words.matches("(?:分别|各|均).*")
                                || words.matches("[^，]*(?:各|分别)(?:开展|组织|安排|进行)?[一1]次"))
                        && before.periods().size() == 1
                        && before.dates().isEmpty()
                        && before.amounts().size() == 1
                        && before.amounts().getFirst().measure() == Amount.Measure.TIMES
                        && before.amounts().getFirst().atLeast()
                                == tokens.dates().size();
    }

    /** 每年从各单位抽调人员，对财务开展一次检查: what is prepared, and what is done. */
    static boolean saysWhat(Draft last, Tokens tokens, String before) {
        return last.tokens.periods().size() == 1
                && last.tokens.amounts().isEmpty()
                && last.joined.isEmpty()
                && tokens.periods().isEmpty()
                && tokens.dates().isEmpty()
                && tokens.amounts().size() == 1
                && tokens.first(Amount.Measure.TIMES) != null
                && PREPARES.matcher(before).find();
    }

    /** 每年进行一次，一般安排在第四季度. */
    private static boolean isYearly(Tokens before) {
        return before.dates().isEmpty()
                && before.periods().size() == 1
                && before.periods().getFirst().period().equals(Period.ofYears(1))
                && (before.amounts().isEmpty()
                        || before.amounts().size() == 1
                                && before.amounts().getFirst().atLeast() == 1);
    }

    /**
     * 每年不少于2次, 原则上每季度一次: a frequency without an act belongs to the act before it.
     *
     * @param rest of the part, without its tokens
     */
    static boolean saysHowOften(Draft last, Tokens tokens, String rest) {
        boolean open =
                last.form == Draft.Form.STANDING || last.form == Draft.Form.EVENT || last.form == Draft.Form.CONDITION;
        return open
                && !tokens.periods().isEmpty()
                && !last.tokens.any()
                && Lexicon.IDLE_REST.matcher(rest).matches();
    }

    /** 每次评查案卷不少于30份 tells about the act before it. */
    static boolean goesOn(String words, Tokens tokens) {
        // 即上半年、下半年各一次: the same in other words
        return MAY.matcher(words).lookingAt()
                || words.matches("即(?![时将可日])[^，]{2,}")
                || tokens.periods().isEmpty()
                        && tokens.dates().isEmpty()
                        && Lexicon.OF_THE_ACT.matcher(words).matches();
    }

    /** 书记每年学习不少于56学时，党员不少于32学时: how long says nothing but how long, so that the period goes on. */
    static boolean isLasting(Wording wording, Draft draft) {
        return draft.ownSubject
                && draft.subject != null
                && draft.subject.span().end() <= draft.core.end()
                && wording.masked(new Span(draft.subject.span().end(), draft.core.end()))
                        .matches("[^，\\d]{0,10}?(?:不[得能应]?(?:少于|低于)|至少|达到?|≥)\\d+个?(?:学时|课时|小时|学分|天|日|工作日)(?:以上)?");
    }

    /** 党委书记每半年，其他党委委员每季度谈心一次: two that owe the same act. */
    static boolean isOfItsOwn(Wording wording, Subjects subjects, Tokens tokens, Span next) {
        return !tokens.periods().isEmpty()
                && subjects.of(wording, next).isPresent()
                && !Periods.in(wording, next).isEmpty();
    }

    /** 接待日每周一次，由领导轮流值班: who does it, and no other act. */
    static boolean isBy(Draft last, String part, Tokens tokens) {
        return last.counts() && !tokens.any() && part.startsWith("由");
    }

    /** 对办件要尽快答复，普通事项2个工作日内办结: the first time to keep behind it says how soon. */
    static boolean saysHowSoon(Wording wording, Draft last, Span part) {
        return last.form == Draft.Form.EVENT
                && !last.isTimed(wording)
                && last.joined.isEmpty()
                && wording.masked(last.core).matches(".*(?:尽快|快速|及时|抓紧|从快)[^，]*")
                && Topics.isGraded(wording.masked(part));
    }

    static boolean isAllowed(Draft last, String part) {
        return last.counts() && MAY.matcher(part).lookingAt();
    }

    /** 局务会每周召开，各科室负责人参加: who is there, and no duty besides. */
    static boolean attends(Draft last, String part, Tokens tokens) {
        return last.counts()
                && !last.tokens.periods().isEmpty()
                && !tokens.any()
                && !Prohibitions.isOne(part)
                && part.matches("(?!由|对|并|应|须|要|必要)[^，每\\d]{2,14}?(?:派员|派人|派代表|全员|全体)?(?:参加|列席|出席|旁听)(?:会议)?");
    }

    /** 停职7天，并参加培训: goes on with an event; 春季、秋季各一轮: with what was counted. */
    static boolean isAlso(List<Draft> drafts, String words, Tokens tokens) {
        if (drafts.isEmpty()) {
            return false;
        }
        Draft last = drafts.getLast();
        boolean counted =
                !last.tokens.periods().isEmpty() && !last.tokens.amounts().isEmpty();
        boolean goesOn = words.startsWith("并")
                && !tokens.any()
                && !Sequels.hasHours(words)
                && !Lexicon.STAFF.matcher(words).find();
        return last.form == Draft.Form.EVENT && (goesOn || Sequels.isToldTo(words))
                || counted && EACH_SEASON.matcher(words).matches();
    }

    /** 年初制定重点，定期召开会议: what is done all the time, beside what is due once. */
    static boolean isKeptUp(Draft last, String words) {
        return last.tokens.periods().isEmpty()
                && !last.tokens.dates().isEmpty()
                && words.matches("(?:不定期|定期|经常)" + Lexicon.VERBS + "[^，]*");
    }

    /** Whether words without a number or a time are another matter than the counted act before them. */
    static boolean isLeft(String words) {
        return Lexicon.STANDS.matcher(words).lookingAt()
                || Lexicon.AT_ANY_TIME.matcher(words).matches()
                || Lexicon.OF_ITS_OWN.matcher(words).matches()
                || Lexicon.IN_WORKING_TIME.matcher(words).matches();
    }
}
