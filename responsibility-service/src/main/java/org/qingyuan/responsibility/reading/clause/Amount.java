package org.qingyuan.responsibility.reading.clause;

/**
 * A number with its measure word.
 *
 * @param atLeast 0 where only an upper bound is set
 * @param atMost null without an upper bound
 * @param bounded whether the wording says 不少于, 以上, 不超过 and the like
 */
record Amount(Span span, Measure measure, int atLeast, Integer atMost, boolean bounded) {
    enum Measure {
        TIMES,
        PEOPLE,
        THINGS
    }

    /** 不超过2次 asks for none. */
    boolean onlyAtMost() {
        return atLeast == 0 && atMost != null;
    }
}
