package org.qingyuan.responsibility.integrity;

/** A decision is announced, and may be revoked later. */
public enum MeasureAct {
    ANNOUNCED,
    REVOKED
}
