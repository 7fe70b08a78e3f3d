package org.qingyuan.inspection.decision;

public enum GradeKind {
    /** 检查考评工作领导小组 proposes. */
    PROPOSED,
    /** 党组·党委 decided. */
    DECIDED
}
