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

    /** The same as columns of a SELECT that knows the state as {@code s.state}; what is exempt or closed is not owed. */
    public static final String COLUMNS = """
            count(*) filter (where s.state in ('DONE', 'DONE_LATE', 'IN_REVIEW', 'IN_PROGRESS', 'NOT_STARTED', 'OVERDUE')) as owed,
            count(*) filter (where s.state = 'DONE')        as done,
            count(*) filter (where s.state = 'DONE_LATE')   as done_late,
            count(*) filter (where s.state = 'IN_REVIEW')   as in_review,
            count(*) filter (where s.state = 'IN_PROGRESS') as in_progress,
            count(*) filter (where s.state = 'NOT_STARTED') as not_started,
            count(*) filter (where s.state = 'OVERDUE')     as overdue
            """;

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
