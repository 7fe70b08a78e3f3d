package org.qingyuan.responsibility.plan;

public enum PlanState {
    /** Read from a document and under review. */
    DRAFT,
    /** Published and frozen; its obligations are owed. */
    IN_FORCE,
    /** Ended before its time, with a reason. */
    CLOSED,
    /** Given up while a draft. */
    DISCARDED
}
