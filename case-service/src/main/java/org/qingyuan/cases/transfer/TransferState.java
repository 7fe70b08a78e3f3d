package org.qingyuan.cases.transfer;

/** What the outside system is told. No state could warn a subject, and none leads to a lead. */
public enum TransferState {
    /** 已接收. */
    RECEIVED,
    /** 已登记. */
    REGISTERED,
    /** 已退回. */
    RETURNED
}
