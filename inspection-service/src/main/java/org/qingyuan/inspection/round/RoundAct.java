package org.qingyuan.inspection.round;

/** What a person does to a round. */
public enum RoundAct {
    /** 启动: self-inspection begins; the scheme is frozen. */
    OPEN,
    /** 进入检查. */
    START_INSPECTION,
    /** 转入评分: the inspection on site is over. */
    START_SCORING,
    /** 评分完成，交换意见. */
    CONCLUDE_SCORING,
    /** 退回评分: an objection was well founded. */
    RESUME_SCORING,
    /** 审定: what the Party committee decided. */
    DECIDE,
    /** 通报. */
    PUBLISH,
    /** 办结. */
    CLOSE,
    /** 作废. */
    DISCARD
}
