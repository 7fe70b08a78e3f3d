package org.qingyuan.inspection.result;

import jakarta.persistence.Tuple;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * One result as it was known from a moment on.
 *
 * @param factsHash SHA-256 of the canonical facts, which are kept
 * @param scoreHash SHA-256 of the canonical score, which is kept
 * @param grade what the score allows; from the decision on, what was decided
 */
public record Revision(
        UUID id,
        UUID object,
        int revision,
        RevisionCause cause,
        Instant knownFrom,
        String factsHash,
        String scoreHash,
        BigDecimal total,
        @Nullable String grade,
        String byName,
        @Nullable Why why) {

    /** Why a published result was corrected, by which body, in which document. */
    public record Why(String reason, String decidedBy, String document) {}

    static Revision of(Tuple row) {
        return new Revision(
                row.get("id", UUID.class),
                row.get("object", UUID.class),
                row.get("revision", Integer.class),
                RevisionCause.valueOf(row.get("cause", String.class)),
                row.get("known_from", Instant.class),
                row.get("facts_hash", String.class),
                row.get("score_hash", String.class),
                new BigDecimal(
                        row.get("total", BigDecimal.class).stripTrailingZeros().toPlainString()),
                row.get("grade", String.class),
                row.get("by_name", String.class),
                row.get("reason", String.class) == null
                        ? null
                        : new Why(
                                row.get("reason", String.class),
                                row.get("decided_by", String.class),
                                row.get("document", String.class)));
    }
}
