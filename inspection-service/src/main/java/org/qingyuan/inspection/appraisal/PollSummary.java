package org.qingyuan.inspection.appraisal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** @param annulmentAsked for, and not confirmed yet */
public record PollSummary(
        UUID id,
        PollKind kind,
        @Nullable UUID round,
        String title,
        PollState state,
        LocalDate madeOn,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn,
        boolean annulmentAsked) {
    static PollSummary of(Poll poll) {
        return new PollSummary(
                poll.id,
                poll.kind,
                poll.round,
                poll.title,
                poll.state,
                poll.madeOn,
                poll.openedOn,
                poll.closedOn,
                poll.annulAskedBy != null && poll.annulledBy == null);
    }
}
