package org.qingyuan.responsibility.reading;

public enum TimeLimitKind {
    /** No limit was given, or it was not understood: then a flag says so. */
    NONE,
    /** 全年: stands through the year. */
    WHOLE_YEAR,
    /** 2年, 三个月内: within a time whose first day the table does not say. */
    WITHIN,
    /** 12月, 3月底前, 2012年12月5日前: due on a date. */
    BY_DATE
}
