package org.qingyuan.responsibility.register;

/** Which entries want somebody's attention. */
public enum RegisterAttention {
    /** Soon due, or overdue; or the last note asked for something that was not done yet. */
    DUE,
    /** Overdue. */
    OVERDUE,
    /** Waits for the caller's signature or decision. */
    WAITING;

    /** In SQL over {@code register_entry e}, what {@link #DUE} means up to a day. */
    public static String due(String until) {
        return "(e.due <= %s or e.due is not null and e.asked_by is not null)".formatted(until);
    }
}
