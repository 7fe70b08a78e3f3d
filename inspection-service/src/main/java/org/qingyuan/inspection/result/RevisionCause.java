package org.qingyuan.inspection.result;

public enum RevisionCause {
    /** The scoring was concluded. */
    SCORED,
    /** The Party committee decided. */
    DECIDED
}
