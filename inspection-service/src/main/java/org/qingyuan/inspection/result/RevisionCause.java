package org.qingyuan.inspection.result;

public enum RevisionCause {
    /** The scoring was concluded. */
    SCORED,
    /** The Party committee decided. */
    DECIDED,
    /** 更正: after the publication, with its reason. */
    CORRECTED
}
