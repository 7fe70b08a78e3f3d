package org.qingyuan.inspection.rectification;

public enum MeasureKind {
    /** 诫勉谈话 of the head. */
    ADMONISHING_TALK,
    /** 限期整改. */
    RECTIFICATION_ORDER,
    /** 移送: organisational measures and sanctions are decided by their own procedure; here only that it was referred. */
    REFERRAL
}
