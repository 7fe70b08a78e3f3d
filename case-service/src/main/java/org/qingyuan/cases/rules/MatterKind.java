package org.qingyuan.cases.rules;

/** 问题类别, coarse: enough to say who may handle it. */
public enum MatterKind {
    /** 违反党纪. */
    DISCIPLINE,
    /** 职务违法犯罪. */
    DUTY_CRIME,
    /** 执法问题. */
    LAW_ENFORCEMENT,
    /** 作风问题. */
    CONDUCT,
    /** 其他. */
    OTHER
}
