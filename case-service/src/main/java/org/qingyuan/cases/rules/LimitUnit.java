package org.qingyuan.cases.rules;

public enum LimitUnit {
    /** 工作日. */
    WORKING_DAYS,
    /** 日. */
    DAYS,
    /** 个月. */
    MONTHS
}
