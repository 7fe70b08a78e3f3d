package org.qingyuan.cases.lead;

/** What a person does to a lead. */
public enum LeadAct {
    /** 受理. */
    ACCEPT,
    /** 不予受理. */
    REJECT,
    /** 转送、移送. */
    TRANSFER,
    /** 并入重复件. */
    JOIN,
    /** 撤销并入. */
    UNJOIN,
    /** 重新受理: what was refused or passed on at the desk, by mistake or with new facts. */
    READMIT,
    /** 分办. */
    ASSIGN,
    /** 接收. */
    TAKE,
    /** 退回. */
    RETURN,
    /** 谈话函询. */
    TALK,
    /** 初步核实. */
    VERIFY,
    /** 暂存待查. */
    HOLD,
    /** 复查: the periodic look at what is pending. */
    RELOOK,
    /** 立案. */
    FILE,
    /** 予以了结. */
    CLOSE,
    /** 提醒、批评、检查、诫勉. */
    REMIND,
    /** 移送审理. */
    ADJUDICATE,
    /** 撤销案件. */
    WITHDRAW,
    /** 报上级审核: the superior organ reviews where nobody of the own office is free to adjudicate. */
    REVIEW,
    /** 退回补充. */
    SEND_BACK,
    /** 审理决定. */
    DECIDE,
    /** 办结. */
    COMPLETE,
    /** 归档. */
    ARCHIVE,
    /** 重新办理. */
    REOPEN,
    /** 延期. */
    EXTEND,
    /** 中止计时. */
    SUSPEND,
    /** 恢复计时. */
    RESUME,
    /** 调整承办人员. */
    REASSIGN,
    /** 更正被反映人: found out or put right after the registration. */
    IDENTIFY
}
