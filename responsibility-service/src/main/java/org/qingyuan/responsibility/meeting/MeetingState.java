package org.qingyuan.responsibility.meeting;

public enum MeetingState {
    /** 筹备. */
    PREPARING,
    /** 收集情况. */
    COLLECTING,
    /** 已召开. */
    HELD,
    /** 已印发纪要. */
    ISSUED,
    /** 已取消. */
    CANCELLED
}
