package org.qingyuan.cases.supervision;

/** What is done about an order. */
public enum SupervisionAct {
    /** 下达. */
    ISSUE,
    /** 签收. */
    TAKE,
    /** 报告进展. */
    PROGRESS,
    /** 报告结果. */
    REPORT,
    /** 催办. */
    URGE,
    /** 调整期限. */
    EXTEND,
    /** 会商记录. */
    MEET,
    /** 派员. */
    SEND,
    /** 退回重办. */
    SEND_BACK,
    /** 办结. */
    CLOSE,
    /** 撤销. */
    REVOKE
}
