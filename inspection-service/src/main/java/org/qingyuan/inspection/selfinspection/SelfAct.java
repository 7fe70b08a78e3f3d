package org.qingyuan.inspection.selfinspection;

public enum SelfAct {
    /** 签字上报. */
    SUBMIT,
    /** 退回. */
    RETURN,
    /** 撤回: by whoever signs, while the self-inspection lasts. */
    WITHDRAW
}
