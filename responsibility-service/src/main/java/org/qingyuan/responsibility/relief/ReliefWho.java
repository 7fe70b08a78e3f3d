package org.qingyuan.responsibility.relief;

/** Who may take a step. */
public enum ReliefWho {
    /** Staff or head of the unit that asks. */
    UNIT,
    /** The head of the unit that asks. */
    HEAD,
    /** The approving side, never of the unit that asks and nobody who asked. */
    APPROVER
}
