package org.qingyuan.cases.lead;

/** 来源. */
public enum LeadSource {
    /** 来信. */
    LETTER,
    /** 来访. */
    VISIT,
    /** 来电. */
    PHONE,
    /** 网络举报 (12389 and others). */
    ONLINE,
    /** 上级交办. */
    SUPERIOR,
    /** 政风热线. */
    HOT_LINE,
    /** 舆情. */
    PUBLIC_OPINION,
    /** 审计. */
    AUDIT,
    /** 巡视巡察. */
    INSPECTION,
    /** 其他机关移送. */
    REFERRAL,
    /** 信访登记转来. */
    PETITION,
    /** 督察. */
    INSPECTORATE
}
