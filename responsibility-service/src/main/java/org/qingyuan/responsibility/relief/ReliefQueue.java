package org.qingyuan.responsibility.relief;

/** What waits for the caller. */
public enum ReliefQueue {
    /** 待我提请: drafts of the head's unit. */
    SUBMIT,
    /** 待我批准. */
    APPROVE
}
