package org.qingyuan.responsibility.record;

public enum RecordState {
    /** 草稿. */
    DRAFT,
    /** 待签字: submitted, waits for the unit's head. */
    SUBMITTED,
    /** 待验收: signed, waits for the accepting side. */
    SIGNED,
    /** 已销号. */
    ACCEPTED,
    /** 已退回: sent back by the head or by the accepting side. */
    RETURNED,
    /** 已作废. */
    DISCARDED
}
