package org.qingyuan.inspection.appraisal;

import org.jspecify.annotations.Nullable;

/**
 * How many ballots of a group went out and came back.
 *
 * @param heads how many may vote; null where nobody can say
 * @param returnedOnline null while fewer valid ballots came back than a result needs, like everything after it
 * @param voids returned, but void as a whole
 */
public record PollGroupView(
        String code,
        @Nullable Integer heads,
        int cardsIssued,
        int cardsCancelled,
        int paperIssued,
        @Nullable Integer returnedOnline,
        @Nullable Integer returnedPaper,
        @Nullable Integer voids) {
    static PollGroupView of(PollDefinition definition, PollGroupState state) {
        boolean enough = state.enough(definition);
        return new PollGroupView(
                state.code(),
                state.heads(),
                state.cardsIssued(),
                state.cardsCancelled(),
                state.paperIssued(),
                enough ? state.returnedOnline() : null,
                enough ? state.returnedPaper() : null,
                enough ? state.voids() : null);
    }
}
