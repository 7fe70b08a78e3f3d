package org.qingyuan.responsibility.register;

/** Which leader manages the points of a grade. */
public enum ManagedBy {
    /** 局主要领导. */
    CHIEF,
    /** 分管领导. */
    LEADER_IN_CHARGE,
    /** 单位负责人. */
    UNIT_HEAD
}
