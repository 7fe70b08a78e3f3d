package org.qingyuan.scoring;

/** Whom a scheme evaluates (item 6.2). */
public enum ObjectKind {
    UNIT,
    LEADER,
    BRANCH_SECRETARY
}
