package org.qingyuan.responsibility.obligation;

import jakarta.persistence.Tuple;
import java.util.EnumMap;
import java.util.Map;

/** How many obligations are in each state. */
public record StateCounts(
        long notStarted,
        long inProgress,
        long inReview,
        long done,
        long overdue,
        long doneLate,
        long exempt,
        long closed) {

    static StateCounts of(Iterable<Tuple> rows) {
        Map<ObligationState, Long> counts = new EnumMap<>(ObligationState.class);
        rows.forEach(row -> counts.merge(
                ObligationState.valueOf(row.get("state", String.class)), row.get("n", Long.class), Long::sum));
        return new StateCounts(
                counts.getOrDefault(ObligationState.NOT_STARTED, 0L),
                counts.getOrDefault(ObligationState.IN_PROGRESS, 0L),
                counts.getOrDefault(ObligationState.IN_REVIEW, 0L),
                counts.getOrDefault(ObligationState.DONE, 0L),
                counts.getOrDefault(ObligationState.OVERDUE, 0L),
                counts.getOrDefault(ObligationState.DONE_LATE, 0L),
                counts.getOrDefault(ObligationState.EXEMPT, 0L),
                counts.getOrDefault(ObligationState.CLOSED, 0L));
    }
}
