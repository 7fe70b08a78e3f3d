package org.qingyuan.responsibility.schedule;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A stretch of time in which a duty is owed.
 *
 * @param due the last day in time; with a limit of its own earlier than {@code ends}, and never a free day unless the plan
 *     says so
 * @param required how many records fulfil it
 * @param dueWritten the day that the words give, where a free day moved it
 * @param requiredInFull the count of the clause, where only a part of the period is asked for
 */
public record Window(
        LocalDate starts,
        LocalDate ends,
        LocalDate due,
        int required,
        @Nullable LocalDate dueWritten,
        @Nullable Integer requiredInFull) {

    /** A window as the words have it. */
    public Window(LocalDate starts, LocalDate ends, LocalDate due, int required) {
        this(starts, ends, due, required, null, null);
    }
}
