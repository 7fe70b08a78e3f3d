package org.qingyuan.cases.notify;

public enum NoticeState {
    WAITING,
    SENT,
    /** The provider does not take it; somebody has to look. */
    REFUSED
}
