package org.qingyuan.responsibility.revision;

/** What of a row can differ between two versions. */
public enum RowField {
    ITEM,
    TASK,
    RESPONSIBLE,
    SUPPORTING,
    /** 责任领导, 责任人: words of the table that nobody owes by. */
    LEADER,
    TIME_LIMIT,
    DUTIES
}
