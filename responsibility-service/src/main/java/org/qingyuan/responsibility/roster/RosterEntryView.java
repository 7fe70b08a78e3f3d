package org.qingyuan.responsibility.roster;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;

/**
 * @param person null for an outsider
 * @param unit where the person serves now
 * @param event what it opened; null while no plan in force asks for anything
 * @param opened how many obligations it opened that were not closed since
 * @param done how many of them are fulfilled
 */
public record RosterEntryView(
        UUID id,
        RosterKind kind,
        @Nullable UUID person,
        String name,
        @Nullable String policeNumber,
        @Nullable NamedRef unit,
        @Nullable String organisation,
        LocalDate occurredOn,
        @Nullable LocalDate validTo,
        String basis,
        String note,
        RosterEntryState state,
        LocalDate addedOn,
        @Nullable String withdrawnReason,
        @Nullable UUID event,
        long opened,
        long done,
        int version) {

    static RosterEntryView of(Tuple row) {
        return new RosterEntryView(
                row.get("id", UUID.class),
                RosterKind.valueOf(row.get("kind", String.class)),
                row.get("person", UUID.class),
                row.get("name", String.class),
                row.get("police_number", String.class),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                row.get("organisation", String.class),
                row.get("occurred_on", LocalDate.class),
                row.get("valid_to", LocalDate.class),
                row.get("basis", String.class),
                row.get("note", String.class),
                RosterEntryState.valueOf(row.get("state", String.class)),
                row.get("added_on", LocalDate.class),
                row.get("withdrawn_reason", String.class),
                row.get("event", UUID.class),
                row.get("opened", Long.class),
                row.get("done", Long.class),
                row.get("version", Integer.class));
    }
}
