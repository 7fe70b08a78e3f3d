package org.qingyuan.scoring;

public enum FaultCode {
    /** Something has to stand here. */
    MISSING,
    /** The number is outside what is possible here. */
    OUT_OF_RANGE,
    /** More digits than a figure of a scheme has: 12 before, 6 after the point. */
    TOO_LONG,
    /** The code is used twice. */
    TWICE,
    /** Weights of the parts do not add up to 100. */
    WEIGHTS,
    /** Points of the indicators do not add up to the full points of their part. */
    POINTS,
    /** Weights of the voter groups do not add up to 100. */
    GROUP_WEIGHTS,
    /** The cap is more than the indicator has. */
    CAP_ABOVE_POINTS,
    /** The rule cannot work with the source or its quantity. */
    RULE_AND_SOURCE,
    /** A bonus stands among indicators, or a rule that sets points among adjustments. */
    WRONG_PLACE,
    /** No such ballot rules, grade, option or group. */
    UNKNOWN_REFERENCE,
    /** Bounds of grades do not fall from the best to the last, or the last does not start at 0. */
    GRADE_ORDER,
    /** Bands of ranks overlap or are reversed. */
    BANDS,
    /** The scheme has no sheet. */
    EMPTY,
    /** More was done than returned, more returned than issued, more in time than done. */
    IMPOSSIBLE_COUNT
}
