package org.qingyuan.cases.notify;

public enum NoticeState {
    WAITING,
    SENT,
    /** Nothing is owed under that row: people fulfilled it, or the table in force has no such row. */
    NOT_OWED,
    /** The provider does not take it; somebody has to look. */
    REFUSED
}
