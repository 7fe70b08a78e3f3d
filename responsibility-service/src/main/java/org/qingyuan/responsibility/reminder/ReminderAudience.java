package org.qingyuan.responsibility.reminder;

/** As whom somebody is reminded. */
public enum ReminderAudience {
    /** Whoever has to do it: the unit's people, the holder of the post, the branch secretary. */
    OWNER,
    /** 单位负责人, when it is overdue. */
    HEAD,
    /** 纪委, when it is still overdue; for what 纪委 owes, the leader in charge of it. */
    DISCIPLINE,
    /** Whoever a sub-task was given to: the due date is that of the sub-task. */
    ASSIGNEE
}
