package org.qingyuan.responsibility.register;

/** What must be on record before a step. */
public enum RegisterNeed {
    NOTHING,
    /** Title and every required field of the form. */
    WHOLE,
    /** The same, with a person responsible and a last day. */
    LIABLE,
    /** WHOLE, with at least one note. */
    NOTED,
    /** The notes tell that nothing is left to be done. */
    SETTLED,
    /** No note tells that it turned into what the record of the year counts. */
    HARMLESS
}
