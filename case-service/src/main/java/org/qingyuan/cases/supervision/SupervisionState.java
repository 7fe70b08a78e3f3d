package org.qingyuan.cases.supervision;

/** Where an order stands. */
public enum SupervisionState {
    /** 待签收. */
    ISSUED,
    /** 办理中. */
    IN_HAND,
    /** 已报结果. */
    REPORTED,
    /** 已办结 (挂牌的为已摘牌). */
    CLOSED,
    /** 已撤销. */
    REVOKED
}
