package org.qingyuan.responsibility.revision;

/** How an obligation came to be other than it was published. */
public enum ObligationAct {
    /** 延续: under a new version, as it was. */
    GOES_ON,
    /** 调整: under a new version, with another count, due date or unit. */
    CHANGES,
    /** 终止: no longer asked for. */
    CLOSES,
    /** 结转: into the next year, with a new due date. */
    CARRIED,
    /** 承接: by the unit that took over. */
    TAKEN_OVER,
    /** 主体退出: whoever owed it is no more. */
    OWNER_LEFT,
    /** 撤回结转: back in the old table, as it stood there. */
    TAKEN_BACK
}
