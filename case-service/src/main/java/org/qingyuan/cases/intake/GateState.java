package org.qingyuan.cases.intake;

public enum GateState {
    /** 已登记. */
    RECORDED,
    /** 已批准上报. */
    APPROVED,
    /** 已移交. */
    HANDED_OVER
}
