package org.qingyuan.inspection.decision;

/** What became of a veto that was looked at again. */
public enum VetoVerdict {
    /** It counts no more. */
    LIFTED,
    /** It stands although the outcome that it rested on was revoked. */
    KEPT
}
