package org.qingyuan.inspection.paper;

/** What a file is handed in with. */
public enum PaperAbout {
    /** A score of one's own; its key is the indicator. */
    SELF_SCORE,
    /** A talk, an order or a referral; its key is the measure's id. */
    MEASURE
}
