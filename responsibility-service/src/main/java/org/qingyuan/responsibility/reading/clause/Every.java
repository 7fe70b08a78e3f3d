package org.qingyuan.responsibility.reading.clause;

import java.time.Period;

/**
 * A period that a part names, with the words that name it.
 *
 * @param doubt why the words may mean another length
 */
record Every(Span span, Period period, Doubt doubt) {
    enum Doubt {
        NONE,
        /** 半月, 学期, 每隔…, 每季度或每半年. */
        LENGTH,
        /** 三年内: from which day? */
        START
    }
}
