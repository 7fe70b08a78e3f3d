package org.qingyuan.responsibility.calendarfeed;

/** Whose due dates a calendar shows. */
public enum FeedKind {
    /** All that a unit owes or may record for. */
    UNIT,
    /** What the maker's unit owes, and what the maker's posts and branch do. */
    PERSON
}
