package org.qingyuan.responsibility.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.LocalDate;
import org.jboss.resteasy.reactive.RestQuery;

/**
 * What the list is narrowed to.
 *
 * @param from the first day of the meetings, {@code to} the last
 * @param awaited true: only those that wait for the line of the caller's unit
 */
public record MeetingFilter(
        @RestQuery MeetingKind kind,
        @RestQuery MeetingState state,
        @RestQuery Boolean awaited,
        @RestQuery @Min(2000) @Max(2100) Integer year,
        @RestQuery LocalDate from,
        @RestQuery LocalDate to) {}
