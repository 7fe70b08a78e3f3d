package org.qingyuan.responsibility.revision;

/** What of a duty can differ between two versions. */
public enum DutyField {
    CLAUSE,
    KIND,
    EVERY,
    COUNT,
    TIME_LIMIT,
    OWNERS,
    SHARING,
    TERM,
    ACTS,
    TRIGGER,
    COUNTED
}
