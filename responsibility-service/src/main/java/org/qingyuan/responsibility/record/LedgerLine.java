package org.qingyuan.responsibility.record;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A record with all that a ledger shows of it.
 *
 * @param items numbers of the items it serves, parted by commas
 * @param form id of the version of its form
 * @param values what was filled in, as JSON
 * @param progress whether it was submitted and closes nothing of what it serves
 */
public record LedgerLine(
        UUID id,
        String unit,
        @Nullable LocalDate heldOn,
        String title,
        String content,
        String participants,
        RecordState state,
        String recorder,
        @Nullable String signer,
        @Nullable String acceptor,
        @Nullable LocalDate acceptedOn,
        String items,
        long evidence,
        @Nullable UUID form,
        @Nullable String formTitle,
        String values,
        @Nullable String hash,
        Instant changedAt,
        boolean progress) {

    static final String SELECT = """
            select r.id, u.name as unit, r.held_on, r.title, r.content, r.participants, r.state,
            """ + RecordPeople.NAMES + """
                   ,r.accepted_on,
                   (select string_agg(distinct w.item_no, ',') from record_obligation ro
                      join obligation o on o.id = ro.obligation join plan_row w on w.id = o.plan_row
                     where ro.record = r.id) as items,
                   (select count(*) from evidence e where e.record = r.id and e.removed_at is null) as evidence,
                   r.form_version, (select f.title from form_version f where f.id = r.form_version) as form_title,
                   cast(r.form_values as text) as form_values, r.hash, r.changed_at,
            """ + RecordProgress.COLUMN + """
              from record r
              join unit u on u.bureau = r.bureau and u.id = r.unit
             where
            """;

    static LedgerLine of(Tuple row) {
        String items = row.get("items", String.class);
        return new LedgerLine(
                row.get("id", UUID.class),
                row.get("unit", String.class),
                row.get("held_on", LocalDate.class),
                row.get("title", String.class),
                row.get("content", String.class),
                row.get("participants", String.class),
                RecordState.valueOf(row.get("state", String.class)),
                row.get("recorder", String.class),
                row.get("signer", String.class),
                row.get("acceptor", String.class),
                row.get("accepted_on", LocalDate.class),
                items == null ? "" : items,
                row.get("evidence", Long.class),
                row.get("form_version", UUID.class),
                row.get("form_title", String.class),
                row.get("form_values", String.class),
                row.get("hash", String.class),
                row.get("changed_at", Instant.class),
                row.get("progress", Boolean.class));
    }

    /** Where the next page goes on. */
    public String key(RecordFilter filter) {
        return switch (filter.order()) {
            case NEWEST -> "";
            case HELD_LATEST, HELD_EARLIEST -> heldOn == null ? RecordSort.NEVER : heldOn.toString();
            case CHANGED_LATEST, CHANGED_EARLIEST -> changedAt.toString();
        };
    }
}
