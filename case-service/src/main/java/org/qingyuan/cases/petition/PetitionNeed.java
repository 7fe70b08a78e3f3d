package org.qingyuan.cases.petition;

/** What must be on record for a step. */
public enum PetitionNeed {
    REASON,
    UNIT,
    HANDLER,
    DAY,
    WAY,
    OUTCOME,
    FINDING,
    REPLY
}
