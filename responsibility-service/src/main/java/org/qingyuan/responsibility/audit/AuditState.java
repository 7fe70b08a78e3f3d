package org.qingyuan.responsibility.audit;

public enum AuditState {
    /** 计划. */
    PLANNED,
    /** 审计中. */
    IN_PROGRESS,
    /** 已出报告. */
    REPORTED,
    /** 整改. */
    RECTIFYING,
    /** 结果运用. */
    APPLIED,
    /** 已取消. */
    CANCELLED
}
