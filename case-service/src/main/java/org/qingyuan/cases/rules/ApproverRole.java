package org.qingyuan.cases.rules;

/** Who approves. */
public enum ApproverRole {
    /** 纪委书记. */
    DISCIPLINE_HEAD,
    /** 局领导 (党委). */
    BUREAU_LEADER,
    /** 上级机关. */
    SUPERIOR
}
