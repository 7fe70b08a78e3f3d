package org.qingyuan.inspection.notice;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A notice to responsibility-service and what became of it.
 *
 * @param item row of the table; null for a measure
 * @param problem code that it was refused with
 * @param duties among which a person has to choose
 */
public record OwnerNoticeView(
        UUID id,
        NoticeKind kind,
        NoticeState state,
        @Nullable String item,
        String reference,
        @Nullable String problem,
        List<OwedDuty> duties,
        int tries,
        Instant madeAt,
        @Nullable Instant sentAt) {

    /** @param clause the wording that the duty comes from */
    public record OwedDuty(UUID duty, String clause) {}

    static OwnerNoticeView of(Tuple row) {
        String duties = row.get("duties", String.class);
        return new OwnerNoticeView(
                row.get("id", UUID.class),
                NoticeKind.valueOf(row.get("kind", String.class)),
                NoticeState.valueOf(row.get("state", String.class)),
                row.get("item", String.class),
                row.get("reference", String.class),
                row.get("problem", String.class),
                duties == null ? List.of() : read(duties),
                row.get("tries", Integer.class),
                row.get("made_at", Instant.class),
                row.get("sent_at", Instant.class));
    }

    private static List<OwedDuty> read(String json) {
        return List.of(NoticeJson.read(json, OwedDuty[].class));
    }
}
