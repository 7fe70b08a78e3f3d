package org.qingyuan.cases.lead;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.cases.clock.Colour;
import org.qingyuan.cases.rules.ClockKind;
import org.qingyuan.cases.rules.MatterKind;
import org.qingyuan.cases.rules.SubjectRank;

/**
 * A line of a list. It has no number: numbers stand only inside the case.
 *
 * @param bureau code of the bureau that handles it
 * @param subject null while the lead is frozen
 * @param clock what is due next
 * @param proposed the act that waits for approval
 * @param reportDueAt until when an incident has to be reported; then no other clock runs
 */
public record LeadSummary(
        UUID id,
        String bureau,
        LeadSource source,
        boolean repeated,
        Naming naming,
        @Nullable String subject,
        @Nullable String matter,
        SubjectRank subjectRank,
        MatterKind matterKind,
        LeadStage stage,
        LocalDate stageSince,
        LocalDate receivedOn,
        @Nullable ClockKind clock,
        @Nullable LocalDate due,
        @Nullable Colour colour,
        boolean superiorDue,
        @Nullable LeadAct proposed,
        boolean restricted,
        boolean frozen,
        @Nullable Instant reportDueAt,
        int version) {}
