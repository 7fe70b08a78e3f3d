package org.qingyuan.inspection.paper;

/** What a file is handed in with. */
public enum PaperAbout {
    /** A score of one's own; its key is the indicator. */
    SELF_SCORE,
    /** A talk, an order or a referral; its key is the measure's id. */
    MEASURE,
    /** An objection to the score; its key is the objection's id. */
    OBJECTION
}
