package org.qingyuan.inspection.selfinspection;

public enum SelfState {
    /** 编写. */
    DRAFT,
    /** 已上报. */
    SUBMITTED,
    /** 退回. */
    RETURNED
}
