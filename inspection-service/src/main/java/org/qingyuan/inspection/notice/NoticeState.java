package org.qingyuan.inspection.notice;

public enum NoticeState {
    /** Not sent yet, or to be tried again. */
    WAITING,
    SENT,
    /** Nothing is owed under that row: people fulfilled it, or the plan has no such row. */
    NOT_OWED,
    /** A person has to say for which duty, or has to do it by hand. */
    REFUSED
}
