package org.qingyuan.responsibility.record;

import java.time.Instant;
import java.util.UUID;

/** @param size in bytes */
public record EvidenceView(UUID id, String name, String mediaType, long size, String sha256, Instant addedAt) {
    static EvidenceView of(Evidence evidence) {
        return new EvidenceView(
                evidence.id, evidence.name, evidence.mediaType, evidence.size, evidence.sha256, evidence.addedAt);
    }
}
