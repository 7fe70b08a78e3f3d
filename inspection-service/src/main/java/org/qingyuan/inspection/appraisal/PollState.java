package org.qingyuan.inspection.appraisal;

public enum PollState {
    /** 筹备: may be changed until the first card is issued. */
    DRAFT,
    /** 进行中. */
    OPEN,
    /** 已结束: its result is fixed. */
    CLOSED,
    /** 已作废: there is no result. */
    ANNULLED,
    /** 已撤销, before it was opened. */
    DISCARDED
}
