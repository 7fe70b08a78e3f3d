package org.qingyuan.cases.lead;

/** 署名: with name and contact, or not. */
public enum Naming {
    /** 实名. */
    REAL_NAME,
    /** 匿名. */
    ANONYMOUS
}
