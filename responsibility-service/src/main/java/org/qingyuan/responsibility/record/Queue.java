package org.qingyuan.responsibility.record;

/** What waits for the caller. */
public enum Queue {
    /** 待我签字. */
    SIGN,
    /** 待我验收. */
    ACCEPT,
    /** 退回给我的. */
    RETURNED,
    /** 我的草稿. */
    DRAFTS,
    /** 无人接手的记录: drafts and returned ones of the unit whose recorder works there no more. */
    UNATTENDED,
    /** 抽查不实: what a spot check found wrong and the caller can give back. */
    FOUND_WRONG
}
