package org.qingyuan.scoring;

/** Which figure of the facts a rule looks at. */
public enum Quantity {
    /** What was due and is not there, summed over duties; one duty's surplus never makes up for another's. */
    SHORTFALL,
    /** What was due and was not done in time: done late or not at all. */
    NOT_ON_TIME,
    /** Done of what was due, in percent. */
    RATE,
    /** Done in time of what was due, in percent. */
    ON_TIME_RATE,
    /** The sum of the numbers. */
    SUM,
    /** The numbers one by one: persons, or raters. */
    EACH,
    /** Counts of ballots by option. */
    VOTES
}
