package org.qingyuan.inspection.check;

/** What an inspector finds of a record in the ledger. */
public enum Finding {
    /** 属实. */
    TRUE,
    /** 不完整: named to the unit, still counts. */
    INCOMPLETE,
    /** 不支持: the record counts no more, and the score follows. */
    NOT_SUPPORTED
}
