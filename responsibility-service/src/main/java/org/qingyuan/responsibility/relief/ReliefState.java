package org.qingyuan.responsibility.relief;

public enum ReliefState {
    /** 草稿. */
    DRAFT,
    /** 待批准. */
    SUBMITTED,
    /** 已批准. */
    APPROVED,
    /** 不予批准. */
    REFUSED,
    /** 已撤销: was approved, holds no more. */
    REVOKED,
    /** 已作废. */
    DISCARDED
}
