package org.qingyuan.responsibility.plan;

/** 到期日遇休息日: what becomes of a due date that is no working day, chosen when a plan is published. */
public enum DueShift {
    /** 顺延至下一工作日; the rule of the Civil Code, article 203, for the last day of a period. */
    NEXT_WORKDAY,
    /** 提前至上一工作日. */
    PREVIOUS_WORKDAY,
    /** 按原文日期. */
    AS_WRITTEN
}
