package org.qingyuan.inspection.check;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param record id at responsibility-service, where inspectors open it with its evidence
 * @param finding of the inspector, with his note
 * @param correction what it was corrected to after the decision; null where the finding stands
 */
public record CheckView(
        UUID id,
        UUID record,
        String hash,
        int ordinal,
        @Nullable Finding finding,
        @Nullable String note,
        @Nullable String inspectorName,
        @Nullable Instant foundAt,
        int version,
        @Nullable Correction correction) {

    public record Correction(Finding finding, String reason, String correctedName, Instant correctedAt) {}

    /** The finding that counts. */
    Finding holds() {
        return correction == null ? finding : correction.finding;
    }

    static CheckView of(Tuple row) {
        String finding = row.get("finding", String.class);
        return new CheckView(
                row.get("id", UUID.class),
                row.get("record", UUID.class),
                row.get("hash", String.class),
                row.get("ordinal", Integer.class),
                finding == null ? null : Finding.valueOf(finding),
                row.get("note", String.class),
                row.get("inspector_name", String.class),
                row.get("found_at", Instant.class),
                row.get("version", Integer.class),
                row.get("corrected", String.class) == null
                        ? null
                        : new Correction(
                                Finding.valueOf(row.get("corrected", String.class)),
                                row.get("reason", String.class),
                                row.get("corrected_name", String.class),
                                row.get("corrected_at", Instant.class)));
    }
}
