package org.qingyuan.cases.relation;

/** 申报的关系: what makes somebody stand aside. */
public enum RelationKind {
    /** 配偶. */
    SPOUSE,
    /** 直系血亲. */
    DIRECT_KIN,
    /** 三代以内旁系血亲. */
    COLLATERAL_KIN,
    /** 近姻亲. */
    IN_LAW,
    /** 其他可能影响公正的关系: classmates, comrades, debts, a quarrel. */
    OTHER
}
