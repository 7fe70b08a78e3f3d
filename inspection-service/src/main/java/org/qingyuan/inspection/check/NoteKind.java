package org.qingyuan.inspection.check;

public enum NoteKind {
    /** 听取汇报. */
    HEARING,
    /** 个别谈话. */
    INTERVIEW,
    /** 走访. */
    VISIT
}
