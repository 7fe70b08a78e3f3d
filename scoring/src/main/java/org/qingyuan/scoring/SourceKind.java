package org.qingyuan.scoring;

/** Where the facts of a clause come from. */
public enum SourceKind {
    /** Obligations of the responsibility table; keys are item numbers, 1.1 to 6.4. */
    DUTY,
    /** Measures that records yield by their forms; keys are their names. */
    FORM,
    /** Concluded and announced outcomes of cases; keys are their kinds. */
    OUTCOME,
    /** Taken over by hand with the document that says so; keys are names given by the scheme. */
    DOCUMENT,
    /** Ratings by inspectors; keys are indicator codes, none means the indicator's own. */
    RATING,
    /** Ballots of a democratic appraisal or survey; keys are names given by the scheme. */
    BALLOT
}
