package org.qingyuan.inspection.decision;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.scoring.ObjectKind;

/**
 * What is decided of a round so far.
 *
 * @param committee the last meeting that is on record
 * @param quotas how many places there are and how many are taken
 */
public record DecisionView(
        @Nullable Committee committee, List<Graded> objects, List<QuotaUse> quotas, List<GradeName> grades) {

    public record Committee(
            LocalDate heldOn,
            String chairedBy,
            List<String> present,
            List<String> absent,
            int votesFor,
            int votesAgainst,
            int abstained,
            String minutes,
            String recordedName,
            Instant recordedAt) {}

    /** @param allowed the best grade that score and vetoes allow */
    public record Graded(
            UUID object,
            String name,
            ObjectKind kind,
            BigDecimal total,
            @Nullable String allowed,
            @Nullable String proposed,
            @Nullable String proposedReason,
            @Nullable String decided,
            @Nullable String decidedReason) {}

    /** @param taken by the decided grades, where nothing is decided by the proposed, else by those allowed */
    public record QuotaUse(ObjectKind kind, String grade, BigDecimal percent, int places, int taken) {}

    /** Best first. */
    public record GradeName(String code, String title) {}
}
