package org.qingyuan.inspection.round;

/** The stages of a round's calendar, in their order. */
public enum StageKind {
    SELF_INSPECTION("自查上报"),
    INSPECTION("检查"),
    SCORING("评分"),
    EXCHANGE("交换意见"),
    DECISION("审定"),
    PUBLICATION("通报"),
    RECTIFICATION("整改");

    private final String zh;

    StageKind(String zh) {
        this.zh = zh;
    }

    /** As calendars and documents call it. */
    public String zh() {
        return zh;
    }
}
