package org.qingyuan.responsibility.subtask;

/** What is done to a sub-task once it was given. */
public enum SubtaskAct {
    /** 完成. */
    TICK,
    /** 取消完成. */
    UNTICK
}
