package org.qingyuan.inspection.decision;

import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * @param outcome the announced outcome that it was proposed because of; null where it was entered without one
 * @param revokedOn the last day on which an announced outcome that it rests on was revoked, where nobody has looked at the veto since
 * @param review the last one; null while nobody has looked at it again
 */
public record VetoView(
        UUID id,
        UUID object,
        String ground,
        String basis,
        String decidedBy,
        LocalDate announcedOn,
        String document,
        String enteredBy,
        @Nullable UUID outcome,
        @Nullable LocalDate revokedOn,
        @Nullable Review review) {

    public record Review(
            VetoVerdict verdict, String reason, String decidedBy, String document, String byName, LocalDate day) {
        static @Nullable Review of(Tuple row) {
            String verdict = row.get("verdict", String.class);
            return verdict == null
                    ? null
                    : new Review(
                            VetoVerdict.valueOf(verdict),
                            row.get("review_reason", String.class),
                            row.get("review_body", String.class),
                            row.get("review_document", String.class),
                            row.get("review_by", String.class),
                            row.get("review_day", LocalDate.class));
        }
    }

    static VetoView of(Tuple row) {
        return new VetoView(
                row.get("id", UUID.class),
                row.get("object", UUID.class),
                row.get("ground", String.class),
                row.get("basis", String.class),
                row.get("decided_by", String.class),
                row.get("announced_on", LocalDate.class),
                row.get("document", String.class),
                row.get("entered_by", String.class),
                row.get("outcome", UUID.class),
                null,
                Review.of(row));
    }

    VetoView revoked(LocalDate on) {
        return new VetoView(
                id, object, ground, basis, decidedBy, announcedOn, document, enteredBy, outcome, on, review);
    }

    boolean stands() {
        return review == null || review.verdict() != VetoVerdict.LIFTED;
    }

    /** Whether people still have to say what they make of the revocation. */
    boolean waits() {
        return revokedOn != null;
    }
}
