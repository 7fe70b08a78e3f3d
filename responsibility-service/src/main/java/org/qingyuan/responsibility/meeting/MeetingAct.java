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
    CANCEL
}
