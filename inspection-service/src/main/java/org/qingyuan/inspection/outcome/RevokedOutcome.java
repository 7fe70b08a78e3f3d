package org.qingyuan.inspection.outcome;

import java.time.LocalDate;
import java.util.UUID;

/**
 * An outcome that counts for an object and was revoked after it had been taken over.
 *
 * @param kind of the measure that was announced
 * @param counted whether it still counts as a figure: until the outcomes are taken again or the result is corrected
 */
public record RevokedOutcome(
        UUID object,
        UUID outcome,
        String kind,
        String rank,
        LocalDate announcedOn,
        LocalDate revokedOn,
        boolean counted) {}
