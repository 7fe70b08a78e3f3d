package org.qingyuan.responsibility.calendarfeed;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;

/**
 * A calendar that the caller's programs read.
 *
 * @param usedOn business day on which a program read it last
 * @param path the secret address on this origin; shown once: when it is made, or drawn anew
 */
public record CalendarFeedView(
        UUID id,
        FeedKind kind,
        @Nullable NamedRef unit,
        String name,
        @Nullable Integer alarmDays,
        Instant createdAt,
        @Nullable LocalDate usedOn,
        @Nullable String path,
        int version) {

    CalendarFeedView with(String shownOnce) {
        return new CalendarFeedView(id, kind, unit, name, alarmDays, createdAt, usedOn, shownOnce, version);
    }
}
