package org.qingyuan.inspection.appraisal;

import java.util.stream.Stream;
import org.qingyuan.kit.problem.Problem;

/**
 * How many ballots of a group went out and came back.
 *
 * @param heads how many may vote; null where nobody can say
 * @param voids returned, but void as a whole
 */
public record PollGroupState(
        String code,
        Integer heads,
        int cardsIssued,
        int cardsCancelled,
        int paperIssued,
        int returnedOnline,
        int returnedPaper,
        int voids) {

    int issued() {
        return cardsIssued - cardsCancelled + paperIssued;
    }

    int returned() {
        return returnedOnline + returnedPaper;
    }

    /** Whether as many came back valid as a result needs: of fewer not even the number is told. */
    boolean enough(PollDefinition definition) {
        return returned() - voids >= definition.minimum();
    }

    /** @throws Problem 409 more ballots would be out than there are voters */
    void requireHeads(int more) {
        if (heads != null && issued() + more > heads) {
            throw new Problem(AppraisalProblem.MORE_THAN_HEADS, heads, issued());
        }
    }

    static boolean anyIssued(Stream<PollGroupState> groups) {
        return groups.anyMatch(group -> group.cardsIssued() > 0 || group.paperIssued() > 0);
    }
}
