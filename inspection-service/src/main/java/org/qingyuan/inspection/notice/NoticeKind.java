package org.qingyuan.inspection.notice;

/** What responsibility-service is told of. */
public enum NoticeKind {
    /** A row of mechanism 6 was fulfilled. */
    FULFILMENT,
    /** A measure on a person was announced or revoked, for the integrity file. */
    MEASURE,
    /** A stage is about to end: letters to whoever still has something to do. */
    LETTER
}
