package org.qingyuan.inspection.appraisal;

public enum PollAct {
    /** 开始. */
    OPEN,
    /** 结束. */
    CLOSE,
    /** 申请作废, for a reason on record. */
    ASK_ANNULMENT,
    /** 确认作废, by another person than the one who asked for it. */
    ANNUL,
    /** 不作废: the asking is withdrawn or refused. */
    KEEP,
    /** 撤销. */
    DISCARD
}
