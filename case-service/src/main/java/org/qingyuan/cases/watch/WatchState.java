package org.qingyuan.cases.watch;

public enum WatchState {
    /** 已指定, nothing handed over yet. */
    NAMED,
    /** 已交接待确认: the note is written. */
    WRITTEN,
    /** 已退回: the one who takes over lacks something. */
    RETURNED,
    /** 已确认. */
    CONFIRMED,
    /** 已取消, before it began. */
    CANCELLED
}
