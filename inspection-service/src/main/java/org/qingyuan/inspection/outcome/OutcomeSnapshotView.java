package org.qingyuan.inspection.outcome;

import jakarta.persistence.Tuple;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A snapshot of announced outcomes that was taken over.
 *
 * @param source its id at case-service
 * @param outcomes how many were announced in the round's period
 */
public record OutcomeSnapshotView(
        UUID id,
        String bureau,
        UUID source,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        String hash,
        int outcomes,
        String takenBy,
        Instant takenAt) {
    static OutcomeSnapshotView of(Tuple row) {
        return new OutcomeSnapshotView(
                row.get("id", UUID.class),
                row.get("bureau", String.class),
                row.get("source", UUID.class),
                row.get("period_from", LocalDate.class),
                row.get("period_to", LocalDate.class),
                row.get("as_of", LocalDate.class),
                row.get("hash", String.class),
                row.get("outcomes", Integer.class),
                row.get("taken_by", String.class),
                row.get("taken_at", Instant.class));
    }
}
