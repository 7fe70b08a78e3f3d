package org.qingyuan.cases.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.people.PersonRef;

/**
 * @param overdue whether the 24 hours are over without a report
 * @param readers who read the lead before it was frozen: they may hold prints
 */
public record IncidentView(
        UUID id,
        UUID lead,
        Incident.State state,
        PersonRef foundBy,
        Instant foundAt,
        Instant reportDueAt,
        @Nullable Instant reportedAt,
        boolean overdue,
        @Nullable String instruction,
        @Nullable PersonRef decidedBy,
        @Nullable LocalDate decidedOn,
        List<IncidentCopy> copies,
        List<PersonRef> readers,
        int version) {}
