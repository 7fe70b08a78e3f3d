package org.qingyuan.responsibility.roster;

/** What happens to an entry. */
public enum RosterAct {
    /** 录入. */
    ADD,
    /** 更正: basis, remark or last day. */
    CHANGE,
    /** 移出, from the day after the last one; what it opened stays owed. */
    END,
    /** 撤销录入: it was a mistake, and so is what it opened. */
    WITHDRAW
}
