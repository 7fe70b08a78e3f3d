package org.qingyuan.cases.petition;

/** What a person does with a petition. */
public enum PetitionAct {
    /** 登记. */
    REGISTER,
    /** 签收. */
    TAKE,
    /** 退回. */
    RETURN,
    /** 交办. */
    ASSIGN,
    /** 告知受理. */
    TELL,
    /** 延期. */
    EXTEND,
    /** 提出答复意见. */
    PROPOSE,
    /** 发回重办. */
    SEND_BACK,
    /** 签批. */
    SIGN,
    /** 答复. */
    ANSWER,
    /** 收回. */
    RECALL,
    /** 在受理岗办结. */
    SETTLE
}
