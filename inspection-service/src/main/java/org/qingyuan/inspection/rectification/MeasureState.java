package org.qingyuan.inspection.rectification;

public enum MeasureState {
    /** 已下达. */
    ISSUED,
    /** 已报方案. */
    PLANNED,
    /** 已报结果. */
    REPORTED,
    /** 已验收: waits for the re-check. */
    ACCEPTED,
    /** 已办结. */
    DONE,
    /** 已公布: what became of a referral. */
    ANNOUNCED,
    /** 结转下年. */
    CARRIED_OVER,
    /** 已撤销. */
    WITHDRAWN;

    /** Nothing is to be done any more. */
    public boolean over() {
        return this == DONE || this == ANNOUNCED || this == WITHDRAWN;
    }

    /** The round need not wait: what was carried over and the re-check of what was accepted go on beside the next one. */
    public boolean settled() {
        return over() || this == CARRIED_OVER || this == ACCEPTED;
    }
}
