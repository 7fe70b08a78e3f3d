package org.qingyuan.responsibility.meeting;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import org.jboss.resteasy.reactive.RestQuery;

/** What the list is narrowed to. */
public record MeetingFilter(
        @RestQuery MeetingKind kind,
        @RestQuery MeetingState state,
        @RestQuery @Min(2000) @Max(2100) Integer year) {}
