package org.qingyuan.inspection.appraisal;

import java.util.stream.Stream;

/**
 * How many ballots of a group went out and came back.
 *
 * @param voids returned, but void as a whole
 */
public record PollGroupState(
        String code,
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

    static boolean anyIssued(Stream<PollGroupState> groups) {
        return groups.anyMatch(group -> group.cardsIssued() > 0 || group.paperIssued() > 0);
    }
}
