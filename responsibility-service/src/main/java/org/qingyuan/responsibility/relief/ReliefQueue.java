package org.qingyuan.responsibility.relief;

/** What waits for the caller, or for being read by the caller. */
public enum ReliefQueue {
    /** 待我提请: drafts of the head's unit. */
    SUBMIT,
    /** 待我批准. */
    APPROVE,
    /** 最近批复: requests of the own unit that were approved, refused or taken back within two weeks. */
    DECIDED
}
