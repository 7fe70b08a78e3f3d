package org.qingyuan.inspection.scheme;

public enum SchemeStart {
    /** The shipped scheme for the bureau's table. */
    EXAMPLE,
    /** Grades, ballots, vetoes and rounding of the shipped one, but no indicators. */
    FRAME
}
