package org.qingyuan.responsibility.roster;

public enum RosterEntryState {
    /** 在册. */
    CURRENT,
    /** 已移出: its last day has passed. */
    ENDED,
    /** 已撤销: entered by mistake. */
    WITHDRAWN
}
