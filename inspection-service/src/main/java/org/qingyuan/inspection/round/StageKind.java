package org.qingyuan.inspection.round;

public enum StageKind {
    SELF_INSPECTION,
    INSPECTION,
    SCORING,
    EXCHANGE,
    DECISION,
    PUBLICATION,
    RECTIFICATION
}
