package org.qingyuan.responsibility.relief;

/** What is asked for. */
public enum ReliefKind {
    /** 免除. */
    EXEMPT,
    /** 延期. */
    POSTPONE
}
