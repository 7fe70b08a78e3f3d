package org.qingyuan.responsibility.roster;

import java.util.Set;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;

/**
 * 名册: the lists of people that the table speaks of (items 1.4, 3.5, 4.4, 5.1, 5.4), and who may know of them. This table is the one
 * place of both; {@link RosterAccess} only applies it. Leaders with economic responsibility are a list too, but it is drawn
 * from the posts.
 */
public enum RosterKind {
    /** 新入警 (1.4). */
    NEW_RECRUIT("新入警", "入警日期", working(), ownUnit(), true, false),
    /** 新提拔 (1.4): from the day on which the promotion was decided, before the post is taken up. */
    PROMOTED("新提拔", "确定日期", working(), ownUnit(), true, false),
    /** 受处理、受处分 (1.4). */
    SANCTIONED(
            "受处理受处分",
            "决定日期",
            Set.of(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD, Roles.BUREAU_LEADER),
            Set.of(Roles.UNIT_LEADER),
            false,
            false),
    /** 苗头性问题 (1.4): 纪委 and the head of the person's own unit know of it, nobody else. */
    BAD_SIGN("苗头性问题", "发现日期", Set.of(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD), Set.of(Roles.UNIT_LEADER), false, true),
    /** 专职办案人员 (5.4). */
    CASE_HANDLER("专职办案人员", "起始日期", everybody(), Set.of(), true, false),
    /** 专职审计人员 (3.5). */
    AUDITOR("专职审计人员", "起始日期", everybody(), Set.of(), true, false),
    /** 互联网举报平台值机人员 (5.1). */
    REPORT_DUTY_OFFICER("举报平台值机人员", "起始日期", everybody(), Set.of(), true, false),
    /** 警风警纪监督员 (4.4): invited from outside, for a term. */
    CONDUCT_SUPERVISOR("警风警纪监督员", "聘任日期", everybody(), Set.of(), true, false);

    private final String title;
    private final String dayHeader;
    private final Set<String> seeAll;
    private final Set<String> seeOwnUnit;
    private final boolean mayBeKept;
    private final boolean confidential;

    RosterKind(
            String title,
            String dayHeader,
            Set<String> seeAll,
            Set<String> seeOwnUnit,
            boolean mayBeKept,
            boolean confidential) {
        this.title = title;
        this.dayHeader = dayHeader;
        this.seeAll = seeAll;
        this.seeOwnUnit = seeOwnUnit;
        this.mayBeKept = mayBeKept;
        this.confidential = confidential;
    }

    private static Set<String> working() {
        return Set.of(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD, Roles.BUREAU_LEADER);
    }

    private static Set<String> ownUnit() {
        return Set.of(Roles.STAFF, Roles.UNIT_LEADER);
    }

    private static Set<String> everybody() {
        return Set.of(
                Roles.STAFF,
                Roles.UNIT_LEADER,
                Roles.DISCIPLINE,
                Roles.DISCIPLINE_HEAD,
                Roles.BUREAU_LEADER,
                Roles.INSPECTOR,
                Roles.AUDITOR);
    }

    /** Name of the list, of its sheet and of the events that it opens. */
    public String title() {
        return title;
    }

    /** What the day of an entry means. */
    String dayHeader() {
        return dayHeader;
    }

    /** Roles that see everybody on it. */
    Set<String> seeAll() {
        return seeAll;
    }

    /** Whether the caller sees everybody on it by role. */
    public boolean seenWholeBy(Caller caller) {
        return caller.has(seeAll.toArray(String[]::new));
    }

    /** Roles that see those of the own unit. */
    Set<String> seeOwnUnit() {
        return seeOwnUnit;
    }

    /** Whether a unit other than 纪委 may be asked to keep it. */
    boolean mayBeKept() {
        return mayBeKept;
    }

    /** Whether even the obligations that it opens are hidden from everybody else, and reading it leaves a trace. */
    public boolean confidential() {
        return confidential;
    }

    /** Outsiders are in no directory: a name and an organisation. */
    boolean outsiders() {
        return this == CONDUCT_SUPERVISOR;
    }

    /** Whether an entry is an event for which something is owed. */
    public boolean opensEvents() {
        return switch (this) {
            case NEW_RECRUIT, PROMOTED, SANCTIONED, BAD_SIGN -> true;
            case CASE_HANDLER, AUDITOR, REPORT_DUTY_OFFICER, CONDUCT_SUPERVISOR -> false;
        };
    }
}
