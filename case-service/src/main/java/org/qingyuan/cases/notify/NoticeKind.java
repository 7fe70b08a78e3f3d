package org.qingyuan.cases.notify;

/** What responsibility-service is told of. */
public enum NoticeKind {
    /** 已宣布的处理措施, for the integrity file; a sanction opens follow-up education there. */
    MEASURE,
    /** A row of the table was fulfilled: of mechanism 5, of 2.4 or 4.1. */
    FULFILMENT,
    /** Who watches the report platform, for the list that 5.1 is counted by. */
    WATCH
}
