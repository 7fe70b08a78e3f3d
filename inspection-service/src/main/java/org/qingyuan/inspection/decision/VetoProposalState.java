package org.qingyuan.inspection.decision;

/** Whether a proposed veto still waits for an answer. */
public enum VetoProposalState {
    OPEN,
    /** The veto was entered because of it. */
    TAKEN,
    DECLINED,
    /** The veto that was entered because of it was lifted. */
    LIFTED,
    /** The ground stands already for that object, because of something else. */
    COVERED
}
