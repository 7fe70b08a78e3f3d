package org.qingyuan.inspection.round;

public enum RoundState {
    /** 筹备. */
    DRAFT,
    /** 自查. */
    SELF_INSPECTION,
    /** 检查. */
    INSPECTION,
    /** 评分. */
    SCORING,
    /** 交换意见. */
    EXCHANGE,
    /** 已审定. */
    DECIDED,
    /** 已通报. */
    PUBLISHED,
    /** 已办结. */
    CLOSED,
    /** 已作废. */
    DISCARDED;

    /** Whether the round has come at least as far as that. */
    public boolean reached(RoundState other) {
        return this != DISCARDED && ordinal() >= other.ordinal();
    }
}
