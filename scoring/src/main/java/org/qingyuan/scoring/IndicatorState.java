package org.qingyuan.scoring;

public enum IndicatorState {
    SCORED,
    /** Everything it asks for is due after the as-of date: all points, shown apart. */
    NOT_YET_DUE,
    NOT_APPLICABLE,
    /** Facts are missing: no points, and the score is not complete. */
    MISSING
}
