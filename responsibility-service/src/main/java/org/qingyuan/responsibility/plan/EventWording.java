package org.qingyuan.responsibility.plan;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.roster.CountedList;
import org.qingyuan.responsibility.roster.RosterKind;

/**
 * What the words of a clause suggest about lists: which one opens it, what one entry asks for, who counts. Suggestions
 * only: each becomes a flag.
 */
public final class EventWording {
    /** The table gives no deadline from the day of an event: ours, until the reviewer gives another. */
    static final int TERM_DAYS = 30;

    private static final Pattern RECRUITS = Pattern.compile("新入警|新录用|新招录|新入职|新警");
    private static final Pattern PROMOTED = Pattern.compile("新提拔|拟提拔|新任职|新任命|新晋升|新提任");
    private static final Pattern SANCTIONED = Pattern.compile("受(?:到)?(?:处理|处分)|被(?:处理|处分)|受(?:党纪|政务|政纪)");
    private static final Pattern BAD_SIGN = Pattern.compile("苗头|不良倾向");

    /** 履行廉政承诺和廉政宣誓: a verb, then nouns of at most twelve characters that 和 or 、 joins. */
    private static final Pattern JOINED =
            Pattern.compile("(?:履行|进行|开展|组织|签订)([^，。；、和]{2,12}(?:(?:、|和|以及)[^，。；、和]{2,12})+)$");

    private static final Pattern HANDLERS = Pattern.compile("办案|办理案件|案件检查");
    private static final Pattern ON_DUTY = Pattern.compile("值机|举报平台");
    private static final Pattern SUPERVISORS = Pattern.compile("监督员");

    private EventWording() {}

    /** The list that the words name; null for none. */
    static RosterKind list(String words) {
        if (RECRUITS.matcher(words).find()) {
            return RosterKind.NEW_RECRUIT;
        }
        if (PROMOTED.matcher(words).find()) {
            return RosterKind.PROMOTED;
        }
        if (SANCTIONED.matcher(words).find()) {
            return RosterKind.SANCTIONED;
        }
        return BAD_SIGN.matcher(words).find() ? RosterKind.BAD_SIGN : null;
    }

    /** The acts that a clause joins; none where there is only one. */
    public static List<String> acts(String clause) {
        Matcher joined = JOINED.matcher(clause.strip());
        return joined.find() ? Arrays.asList(joined.group(1).split("、|和|以及")) : List.of();
    }

    /** Who counts for a head-count, or takes part from outside; null where the words name nobody. */
    static CountedList countedList(String clause, DutyKind kind) {
        if (SUPERVISORS.matcher(clause).find()) {
            return CountedList.ROSTER_CONDUCT_SUPERVISOR;
        }
        if (kind != DutyKind.STAFFING) {
            return null;
        }
        if (ON_DUTY.matcher(clause).find()) {
            return CountedList.ROSTER_REPORT_DUTY_OFFICER;
        }
        if (clause.contains("审计")) {
            return CountedList.POST_AUDITOR;
        }
        return HANDLERS.matcher(clause).find() ? CountedList.POST_CASE_HANDLER : null;
    }
}
