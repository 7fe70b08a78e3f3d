package org.qingyuan.cases.analysis;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.NamedRef;
import org.qingyuan.cases.people.PersonRef;

/**
 * A unit's analysis of a quarter.
 *
 * @param received how many the unit handled of what came in, when it was submitted
 * @param late overdue, or answered late
 * @param editable whether the caller may write it (again)
 * @param decidable whether the caller may accept or return it
 */
public record PetitionAnalysisView(
        UUID id,
        NamedRef unit,
        int year,
        int quarter,
        PetitionAnalysisState state,
        String trends,
        String causes,
        String measures,
        int received,
        int closed,
        int late,
        PersonRef submittedBy,
        LocalDate submittedOn,
        @Nullable PersonRef decidedBy,
        @Nullable LocalDate decidedOn,
        @Nullable String opinion,
        int version,
        boolean editable,
        boolean decidable) {}
