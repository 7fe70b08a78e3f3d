package org.qingyuan.responsibility.record;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.reading.Numbered;

/**
 * A record in a list.
 *
 * @param item the first item of the table that it serves; null while it serves none
 * @param starts of what it serves in that item the first day; of several the shortest time
 * @param ends the last day of it
 * @param recorder a service, under the id of its notice, where none of the people recorded it
 * @param evidence how many files
 * @param obligations how many it serves: more than one is a shared record
 * @param form title of the form that it is written with
 * @param progress whether it was submitted and closes nothing of what it serves
 */
public record RecordSummary(
        UUID id,
        NamedRef unit,
        @Nullable LocalDate heldOn,
        String title,
        RecordState state,
        NamedRef recorder,
        @Nullable Numbered item,
        @Nullable LocalDate starts,
        @Nullable LocalDate ends,
        long evidence,
        long obligations,
        @Nullable String form,
        boolean progress,
        Instant changedAt,
        int version) {

    static RecordSummary of(Tuple row) {
        String itemNo = row.get("item_no", String.class);
        return new RecordSummary(
                row.get("id", UUID.class),
                NamedRef.of(row.get("unit", UUID.class), row.get("unit_name", String.class)),
                row.get("held_on", LocalDate.class),
                row.get("title", String.class),
                RecordState.valueOf(row.get("state", String.class)),
                NamedRef.of(row.get("recorder", UUID.class), row.get("recorder_name", String.class)),
                itemNo == null ? null : new Numbered(itemNo, row.get("item_name", String.class)),
                row.get("starts", LocalDate.class),
                row.get("ends", LocalDate.class),
                row.get("evidence", Long.class),
                row.get("obligations", Long.class),
                row.get("form", String.class),
                row.get("progress", Boolean.class),
                row.get("changed_at", Instant.class),
                row.get("version", Integer.class));
    }
}
