package org.qingyuan.responsibility.meeting;

/** What the convening unit does with a meeting. */
public enum MeetingAct {
    /** 开始收集. */
    COLLECT,
    /** 召开. */
    HOLD,
    /** 印发纪要. */
    ISSUE,
    /** 取消. */
    CANCEL,
    /** 退回收集: it was noted as held too early, or a line is missing. */
    REOPEN,
    /** 更正纪要. */
    CORRECT
}
