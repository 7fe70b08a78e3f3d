package org.qingyuan.inspection.facts;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * @param source id of the snapshot at responsibility-service
 * @param hash SHA-256 over its lines, checked when it was taken over
 */
public record SnapshotView(
        UUID id,
        SnapshotKind kind,
        String bureau,
        UUID source,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        String hash,
        int facts,
        String takenBy,
        Instant takenAt) {

    static SnapshotView of(Tuple row) {
        return new SnapshotView(
                row.get("id", UUID.class),
                SnapshotKind.valueOf(row.get("kind", String.class)),
                row.get("bureau", String.class),
                row.get("source", UUID.class),
                row.get("period_from", LocalDate.class),
                row.get("period_to", LocalDate.class),
                row.get("as_of", LocalDate.class),
                row.get("hash", String.class),
                row.get("facts", Integer.class),
                row.get("taken_by", String.class),
                row.get("taken_at", Instant.class));
    }
}
