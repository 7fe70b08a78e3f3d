package org.qingyuan.responsibility.meeting;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.qingyuan.responsibility.NamedRef;

/**
 * A meeting in a list.
 *
 * @param collectBy the last day for the members' lines
 * @param awaited whether it waits for the line of the caller's unit
 * @param entered how many of the {@code members} handed in their lines
 * @param open action items that are not closed, of {@code actions}
 */
public record MeetingSummary(
        UUID id,
        MeetingKind kind,
        String title,
        NamedRef unit,
        LocalDate heldOn,
        LocalDate collectBy,
        MeetingState state,
        boolean awaited,
        long members,
        long entered,
        long actions,
        long open) {

    static MeetingSummary of(Tuple row) {
        return new MeetingSummary(
                row.get("id", UUID.class),
                MeetingKind.valueOf(row.get("kind", String.class)),
                row.get("title", String.class),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                row.get("held_on", LocalDate.class),
                row.get("collect_by", LocalDate.class),
                MeetingState.valueOf(row.get("state", String.class)),
                row.get("awaited", Boolean.class),
                row.get("members", Long.class),
                row.get("entered", Long.class),
                row.get("actions", Long.class),
                row.get("open", Long.class));
    }
}
