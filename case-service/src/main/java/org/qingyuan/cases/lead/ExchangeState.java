package org.qingyuan.cases.lead;

/** The state of the exchange with the outside system that a lead came from. */
public enum ExchangeState {
    /** 已接收. */
    RECEIVED,
    /** 已回执. */
    ACKNOWLEDGED,
    /** 结果已反馈. */
    RESULT_SENT
}
