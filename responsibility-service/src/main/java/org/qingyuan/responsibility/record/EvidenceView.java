package org.qingyuan.responsibility.record;

import java.time.Instant;
import java.util.UUID;

/**
 * @param size in bytes
 * @param elsewhere in how many other records of the unit the same bytes stand
 */
public record EvidenceView(
        UUID id, String name, String mediaType, long size, String sha256, Instant addedAt, long elsewhere) {
    static EvidenceView of(Evidence evidence, long elsewhere) {
        return new EvidenceView(
                evidence.id,
                evidence.name,
                evidence.mediaType,
                evidence.size,
                evidence.sha256,
                evidence.addedAt,
                elsewhere);
    }
}
