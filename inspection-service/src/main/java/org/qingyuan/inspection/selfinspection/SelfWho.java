package org.qingyuan.inspection.selfinspection;

/** Who may take a step of a self-inspection. */
public enum SelfWho {
    /** The head of the unit that hands in; for a leader or branch secretary the person. */
    HEAD,
    /** Whoever evaluates. */
    OFFICE
}
