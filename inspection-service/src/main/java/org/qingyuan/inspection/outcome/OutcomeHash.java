package org.qingyuan.inspection.outcome;

import java.util.List;
import java.util.stream.Collectors;
import org.qingyuan.inspection.outcome.client.OutcomeFactView;
import org.qingyuan.kit.trail.Digests;

/** Whether a snapshot of outcomes is what its hash says: each line from its figures, the hash from all lines. Pure. */
final class OutcomeHash {
    private OutcomeHash() {}

    static boolean holds(String hash, List<OutcomeFactView> outcomes) {
        String all = outcomes.stream().map(OutcomeFactView::getLine).collect(Collectors.joining("\n"));
        return outcomes.stream().allMatch(OutcomeHash::agrees)
                && Digests.sha256(all).equals(hash);
    }

    /** Rank, kind and matter are taken from the line alone: case-service may come to know more of them. */
    private static boolean agrees(OutcomeFactView outcome) {
        String[] parts = outcome.getLine().split("\\|", -1);
        return parts.length == 8
                && parts[0].equals(outcome.getOutcome().toString())
                && parts[1].equals(outcome.getUnit().getId().toString())
                && parts[2].equals(
                        outcome.getPerson() == null
                                ? ""
                                : outcome.getPerson().getId().toString())
                && parts[5].equals(outcome.getCaseFiled().toString())
                && parts[6].equals(outcome.getAnnouncedOn().toString());
    }

    static String kind(OutcomeFactView outcome) {
        return outcome.getLine().split("\\|", -1)[4];
    }
}
