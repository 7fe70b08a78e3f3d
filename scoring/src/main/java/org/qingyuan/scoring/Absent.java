package org.qingyuan.scoring;

/** What it means that there is no fact for a clause. */
public enum Absent {
    /** It is unknown: the score is incomplete and says so. */
    MISSING,
    /** Nothing of the kind is asked of this object. */
    NOT_APPLICABLE,
    /** There was nothing of the kind: it counts as the number 0. */
    ZERO
}
