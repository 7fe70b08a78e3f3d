package org.qingyuan.responsibility.revision;

/** What a part is to the version before. */
public enum Change {
    SAME,
    CHANGED,
    ADDED,
    REMOVED
}
