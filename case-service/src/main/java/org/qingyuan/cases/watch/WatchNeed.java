package org.qingyuan.cases.watch;

/** What must hold before a step. */
public enum WatchNeed {
    /** The watch has not begun, and nothing was handed over to it for good. */
    NOT_BEGUN,
    /** The watch has begun. */
    BEGUN,
    /** Another officer is named for afterwards. */
    NEXT
}
