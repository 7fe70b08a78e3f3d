package org.qingyuan.cases.transfer;

/** Why it goes back. Codes alone: words of the desk could say more than the outside may know. */
public enum TransferReason {
    /** 属上级管辖. */
    SUPERIORS,
    /** 不属本机关管辖. */
    ELSEWHERE,
    /** 不属检举控告. */
    NOT_A_REPORT,
    /** 重复移交. */
    DUPLICATE,
    /** 内容或原件无法辨认. */
    UNREADABLE,
    /** 涉密，须经机要渠道. Given by the procedure of an incident only. */
    CLASSIFIED
}
