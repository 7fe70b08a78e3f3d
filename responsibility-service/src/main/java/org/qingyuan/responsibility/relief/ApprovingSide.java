package org.qingyuan.responsibility.relief;

/** Who decides; fixed when a request is submitted. */
public enum ApprovingSide {
    /** The head of 纪委. */
    DISCIPLINE,
    /** A leader of the bureau, for what 纪委 asks for itself. */
    BUREAU_LEADER
}
