package org.qingyuan.inspection.appraisal;

import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

public record PollSummary(
        UUID id,
        PollKind kind,
        @Nullable UUID round,
        String title,
        PollState state,
        LocalDate madeOn,
        @Nullable LocalDate openedOn,
        @Nullable LocalDate closedOn) {
    static PollSummary of(Poll poll) {
        return new PollSummary(
                poll.id, poll.kind, poll.round, poll.title, poll.state, poll.madeOn, poll.openedOn, poll.closedOn);
    }
}
