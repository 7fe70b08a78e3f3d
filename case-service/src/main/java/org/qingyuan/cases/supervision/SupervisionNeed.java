package org.qingyuan.cases.supervision;

/** What must be on record for a step. */
public enum SupervisionNeed {
    WORDS,
    DAY,
    DUE,
    PERSON
}
