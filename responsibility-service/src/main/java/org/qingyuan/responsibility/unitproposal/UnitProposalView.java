package org.qingyuan.responsibility.unitproposal;

import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.directory.unit.UnitKind;

/**
 * @param reason why it was refused
 * @param unit the unit that came of it
 * @param version for If-Match
 */
public record UnitProposalView(
        UUID id,
        String text,
        String name,
        UnitKind kind,
        @Nullable UUID parent,
        LocalDate validFrom,
        ProposalState state,
        @Nullable UUID proposedBy,
        Instant proposedAt,
        @Nullable UUID decidedBy,
        @Nullable Instant decidedAt,
        @Nullable String reason,
        @Nullable UUID unit,
        int version) {

    static UnitProposalView of(UnitProposal it) {
        return new UnitProposalView(
                it.id,
                it.text,
                it.name,
                it.kind,
                it.parent,
                it.validFrom,
                it.state,
                it.proposedBy,
                it.proposedAt,
                it.decidedBy,
                it.decidedAt,
                it.reason,
                it.unit,
                it.version);
    }
}
