package org.qingyuan.cases.outcome;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * @param hash SHA-256 over the lines of all outcomes in their order, joined by line feeds
 * @param outcomes how many there are
 */
public record OutcomeSnapshotView(
        UUID id,
        LocalDate from,
        LocalDate to,
        LocalDate asOf,
        String hash,
        int outcomes,
        String madeBy,
        Instant madeAt) {
    static OutcomeSnapshotView of(OutcomeSnapshot snapshot) {
        return new OutcomeSnapshotView(
                snapshot.id,
                snapshot.from,
                snapshot.to,
                snapshot.asOf,
                snapshot.hash,
                snapshot.outcomes,
                snapshot.madeBy,
                snapshot.madeAt);
    }
}
