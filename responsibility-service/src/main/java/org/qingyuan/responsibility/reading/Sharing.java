package org.qingyuan.responsibility.reading;

/** How several owners owe one duty. */
public enum Sharing {
    /** Together, one obligation. */
    SHARED,
    /** Each its own obligation. */
    EACH,
    /** One obligation, coordinated by the unit listed first. */
    FIRST
}
