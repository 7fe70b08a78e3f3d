package org.qingyuan.responsibility.plan;

public enum RevisionKind {
    /** 改版: the table was issued anew; carried out on a day in the middle of the old one. */
    NEW_VERSION,
    /** 结转: the table goes on into the next year, from the day after the old one's last. */
    CARRY_OVER
}
