package org.qingyuan.cases.incident;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.people.PersonRef;

/**
 * @param object what it is about
 * @param reference its number, for those who carry the procedure out; null of a lead
 * @param lead the object where it is a lead
 * @param overdue whether the 24 hours are over without a report
 * @param readers who read it before it was frozen: they may hold prints
 */
public record IncidentView(
        UUID id,
        IncidentKind kind,
        UUID object,
        @Nullable String reference,
        @Nullable UUID lead,
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
