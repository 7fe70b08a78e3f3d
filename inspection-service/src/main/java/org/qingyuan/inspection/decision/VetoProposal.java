package org.qingyuan.inspection.decision;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An announced outcome that fits a ground of the scheme, and what became of it. Names nobody and leads to no lead.
 *
 * @param outcome as the snapshots of announced outcomes name it
 * @param kind of the measure that was announced
 * @param caseFiled whether a case had been filed (立案)
 * @param rank of the person whom it concerns
 * @param reason why it was taken over or declined
 */
public record VetoProposal(
        UUID object,
        String ground,
        UUID outcome,
        String kind,
        boolean caseFiled,
        String rank,
        LocalDate announcedOn,
        VetoProposalState state,
        @Nullable String reason,
        @Nullable String answeredBy,
        @Nullable Instant answeredAt) {}
