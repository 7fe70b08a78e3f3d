package org.qingyuan.responsibility.revision;

/** What becomes of a row in the next year. */
public enum CarryChoice {
    /** 重复: owed anew in the next year; what runs past the end goes on. */
    REPEAT,
    /** 延续: only what runs past the end goes on (2年). */
    GO_ON,
    /** 不结转: the row is no part of the next year's table. */
    END
}
