package org.qingyuan.scoring;

/** Rank of the person whom an announced outcome concerns. */
public enum OutcomeRank {
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
