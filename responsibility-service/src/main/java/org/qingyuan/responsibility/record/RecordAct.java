package org.qingyuan.responsibility.record;

/** What a person does to a record. */
public enum RecordAct {
    /** 提交. */
    SUBMIT,
    /** 撤回. */
    WITHDRAW,
    /** 签字. */
    SIGN,
    /** 退改, by the unit's own head. */
    SEND_BACK,
    /** 销号. */
    ACCEPT,
    /** 退回, by the accepting side. */
    RETURN,
    /** 作废. */
    DISCARD,
    /** 退回重办, of what was accepted already. */
    REOPEN,
    /** 接手: another of the unit's people goes on with it. */
    TAKE_OVER
}
