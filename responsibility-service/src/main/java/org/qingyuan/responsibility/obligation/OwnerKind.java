package org.qingyuan.responsibility.obligation;

public enum OwnerKind {
    UNIT,
    POST,
    BRANCH,
    /** The person of an event, such as a new recruit. */
    PERSON,
    /** A course or a case. */
    EVENT
}
