package org.qingyuan.responsibility.reading.clause;

/**
 * A number with its measure word.
 *
 * @param atMost null without an upper bound
 */
record Amount(Span span, Measure measure, int atLeast, Integer atMost) {
    enum Measure {
        TIMES,
        PEOPLE,
        THINGS
    }
}
