package org.qingyuan.responsibility.obligation;

/** Why an obligation is judged as it is: the first condition of the SQL function {@code obligation_outlook} that holds. */
public enum ForecastReason {
    CLOSED,
    EXEMPT,
    FULFILLED,
    /** Everything was held in time; signature or acceptance is still to come. */
    HANDED_IN,
    PAST_DUE,
    /** More is open than there are days, at one record a day. */
    TOO_FEW_DAYS,
    NOT_BEGUN,
    /** Not even a quarter of the even share of time is left for what is open. */
    LAST_QUARTER,
    /** More than one whole record behind an even pace. */
    BEHIND_PACE,
    ON_PACE
}
