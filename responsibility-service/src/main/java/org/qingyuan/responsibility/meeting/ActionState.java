package org.qingyuan.responsibility.meeting;

public enum ActionState {
    /** 办理中. */
    OPEN,
    /** 已报告完成. */
    REPORTED,
    /** 已销号. */
    CLOSED
}
