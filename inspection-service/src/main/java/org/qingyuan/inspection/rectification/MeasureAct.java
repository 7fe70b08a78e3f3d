package org.qingyuan.inspection.rectification;

public enum MeasureAct {
    /** 报整改方案. */
    PLAN,
    /** 报整改结果, with what proves it. */
    REPORT,
    /** 退回. */
    RETURN,
    /** 验收. */
    ACCEPT,
    /** 复查: it lasts. */
    RECHECK,
    /** 复查不合格: begins anew. */
    REOPEN,
    /** 已谈话. */
    HOLD,
    /** 登记公布结果. */
    ANNOUNCE,
    /** 结转下年. */
    CARRY_OVER,
    /** 撤销. */
    WITHDRAW
}
