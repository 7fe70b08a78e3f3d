package org.qingyuan.responsibility.calendarfeed;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;

/**
 * @param unit of a calendar of kind UNIT; null: the caller's own
 * @param alarmDays how many days before each due date the program sounds an alarm; null: it does not
 */
public record CalendarFeedRequest(
        @NotNull FeedKind kind,
        UUID unit,
        @NotBlank @Size(max = 100) String name,
        @Min(0) @Max(60) Integer alarmDays) {}
