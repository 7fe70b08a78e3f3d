package org.qingyuan.responsibility.register;

/** What a person does to an entry. */
public enum RegisterAct {
    /** 提交审核. */
    SUBMIT,
    /** 撤回. */
    WITHDRAW,
    /** 审核, by the unit's head. */
    SIGN,
    /** 审定. */
    CONFIRM,
    /** 退回. */
    RETURN,
    /** 修订. */
    REVISE,
    /** 注销. */
    CLOSE,
    /** 作废. */
    DISCARD,
    /** 申报. */
    DECLARE,
    /** 确定. */
    CHOOSE,
    /** 启动创建. */
    START,
    /** 申请验收. */
    REQUEST,
    /** 命名. */
    NAME,
    /** 撤销命名. */
    REVOKE,
    /** 退回完善. */
    SEND_BACK,
    /** 取消. */
    CANCEL,
    /** 登记. */
    REGISTER,
    /** 包案化解. */
    BEGIN,
    /** 已化解. */
    DEFUSE,
    /** 移交, to somebody outside the bureau. */
    TRANSFER,
    /** 转交, to another unit of the bureau, which goes on with it. */
    HAND_OVER,
    /** 反弹. */
    RELAPSE,
    /** 办结. */
    FINISH;

    /** Whether it asks for a decision. */
    public boolean submits() {
        return this == SUBMIT || this == DECLARE || this == REQUEST;
    }

    /** Whether it decides on what somebody else submitted. */
    public boolean decides() {
        return this == SIGN || this == CONFIRM || this == CHOOSE || this == NAME;
    }
}
