package org.qingyuan.responsibility.record;

import java.time.Instant;
import java.util.UUID;

/**
 * A file of the unit with the same bytes.
 *
 * @param record that it belongs to
 */
public record EvidenceMatch(UUID record, String title, UUID evidence, String name, Instant addedAt) {}
