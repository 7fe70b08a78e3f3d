package org.qingyuan.inspection.appraisal;

public enum PollAct {
    /** 开始. */
    OPEN,
    /** 结束. */
    CLOSE,
    /** 作废, for a reason on record. */
    ANNUL,
    /** 撤销. */
    DISCARD
}
