package org.qingyuan.responsibility.audit;

/** What is done to an audit once it was planned. */
public enum AuditAct {
    /** 进点. */
    START,
    /** 出具报告. */
    REPORT,
    /** 责令整改. */
    RECTIFY,
    /** 运用结果. */
    APPLY,
    /** 取消. */
    CANCEL,
    /** 更正报告: it is noted anew. */
    CORRECT
}
