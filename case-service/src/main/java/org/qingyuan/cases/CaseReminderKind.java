package org.qingyuan.cases;

/** Where a reminder leads. */
public enum CaseReminderKind {
    /** 线索. */
    LEAD,
    /** 信访件. */
    PETITION,
    /** 督办事项. */
    SUPERVISION
}
