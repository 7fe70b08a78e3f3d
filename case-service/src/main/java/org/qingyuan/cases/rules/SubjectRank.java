package org.qingyuan.cases.rules;

/** 被反映人职级: what jurisdiction and approval go by. */
public enum SubjectRank {
    /** 辅警及其他人员. */
    AUXILIARY,
    /** 一般民警. */
    OFFICER,
    /** 中层副职. */
    DEPUTY_HEAD,
    /** 中层正职. */
    HEAD,
    /** 局领导班子成员. */
    LEADING_GROUP,
    /** 单位. */
    UNIT
}
