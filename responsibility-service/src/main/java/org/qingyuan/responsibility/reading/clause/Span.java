package org.qingyuan.responsibility.reading.clause;

/** A stretch of a {@link Wording}, end exclusive. */
record Span(int start, int end) {
    boolean contains(Span other) {
        return start <= other.start && other.end <= end;
    }

    boolean overlaps(Span other) {
        return start < other.end && other.start < end;
    }
}
