package org.qingyuan.cases.petition;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.NamedRef;

/**
 * A line of the register. Of a petition that was taken back only number, source, day and state are told.
 *
 * @param number year and number within it, 2026-0003
 * @param due the next day that is owed
 * @param unread whether the caller's unit has not yet looked at its copy
 */
public record PetitionSummary(
        UUID id,
        String number,
        PetitionSource source,
        @Nullable PetitionKind kind,
        @Nullable NamedRef unit,
        @Nullable String title,
        LocalDate receivedOn,
        PetitionState state,
        @Nullable PetitionLight light,
        @Nullable LocalDate due,
        boolean repeat,
        boolean unread) {

    static PetitionSummary of(Tuple row) {
        boolean full = row.get("full_sight", Boolean.class);
        String light = row.get("light", String.class);
        return new PetitionSummary(
                row.get("id", UUID.class),
                number(row.get("year", Integer.class), row.get("no", Integer.class)),
                PetitionSource.valueOf(row.get("source", String.class)),
                full ? PetitionKind.valueOf(row.get("kind", String.class)) : null,
                full ? NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)) : null,
                full ? row.get("title", String.class) : null,
                row.get("received_on", LocalDate.class),
                PetitionState.valueOf(row.get("shown_state", String.class)),
                light == null ? null : PetitionLight.valueOf(light),
                full ? row.get("due", LocalDate.class) : null,
                full && row.get("repeated", Boolean.class),
                full && row.get("unread", Boolean.class));
    }

    static String number(int year, int no) {
        return "%d-%04d".formatted(year, no);
    }
}
