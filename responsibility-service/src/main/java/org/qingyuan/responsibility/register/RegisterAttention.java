package org.qingyuan.responsibility.register;

/** Which entries want somebody's attention. */
public enum RegisterAttention {
    /** Soon due, or overdue. */
    DUE,
    /** Overdue. */
    OVERDUE,
    /** Waits for the caller's signature or decision. */
    WAITING
}
