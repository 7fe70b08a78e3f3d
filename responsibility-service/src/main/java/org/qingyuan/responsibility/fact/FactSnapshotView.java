package org.qingyuan.responsibility.fact;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * @param hash SHA-256 over the lines of all facts in their order, joined by line feeds
 * @param facts how many there are
 */
public record FactSnapshotView(
        UUID id, LocalDate from, LocalDate to, LocalDate asOf, String hash, int facts, String madeBy, Instant madeAt) {
    static FactSnapshotView of(FactSnapshot snapshot) {
        return new FactSnapshotView(
                snapshot.id,
                snapshot.from,
                snapshot.to,
                snapshot.asOf,
                snapshot.hash,
                snapshot.facts,
                snapshot.madeBy,
                snapshot.madeAt);
    }
}
