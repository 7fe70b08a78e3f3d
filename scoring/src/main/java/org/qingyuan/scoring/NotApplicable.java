package org.qingyuan.scoring;

/** What becomes of the points of indicators that do not apply to an object. */
public enum NotApplicable {
    /** The others of its part are scaled up to the part's full points. */
    SCALE,
    /** It gets all of them. */
    FULL
}
