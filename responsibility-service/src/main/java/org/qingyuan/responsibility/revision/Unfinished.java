package org.qingyuan.responsibility.revision;

/** What becomes of obligations that are overdue when the table is carried over; what is due later in the year stays. */
public enum Unfinished {
    /** 留在原表: they stay overdue in the old table and can still be made up there. */
    STAY,
    /** 结转: they are owed in the new table by a new due date. */
    CARRY
}
