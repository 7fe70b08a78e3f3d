package org.qingyuan.responsibility.schedule;

import java.time.LocalDate;

/**
 * A stretch of time in which a duty is owed.
 *
 * @param due the last day in time; with a limit of its own earlier than {@code ends}
 * @param required how many records fulfil it
 */
public record Window(LocalDate starts, LocalDate ends, LocalDate due, int required) {}
