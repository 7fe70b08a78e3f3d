package org.qingyuan.responsibility.subtask;

/** Whom a sub-task is given to: a post, whoever holds it, or a person. */
public enum AssigneeKind {
    POST,
    PERSON
}
