package org.qingyuan.cases.outcome;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;

/**
 * An outcome of a snapshot that was revoked after it was taken.
 *
 * @param ordinal of the outcome in the snapshot
 * @param revokedOn from when on it counts no more
 */
public record OutcomeRevocationView(int ordinal, UUID outcome, LocalDate revokedOn) {
    static OutcomeRevocationView of(Tuple row) {
        return new OutcomeRevocationView(
                row.get("ordinal", Integer.class),
                row.get("outcome", UUID.class),
                row.get("revoked_on", LocalDate.class));
    }
}
