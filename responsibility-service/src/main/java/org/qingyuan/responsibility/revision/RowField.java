package org.qingyuan.responsibility.revision;

/** What of a row can differ between two versions. */
public enum RowField {
    ITEM,
    TASK,
    RESPONSIBLE,
    SUPPORTING,
    TIME_LIMIT,
    DUTIES
}
