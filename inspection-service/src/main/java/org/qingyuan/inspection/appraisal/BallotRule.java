package org.qingyuan.inspection.appraisal;

import java.util.List;

/** Whether one ballot is void, and what it adds to the counts. Pure; the same for ballots from a screen and from paper. */
final class BallotRule {
    /** Why a ballot is void as a whole. */
    enum Void {
        TOO_FEW_ANSWERS,
        TOO_MANY_OF_OPTION
    }

    private BallotRule() {}

    /**
     * @param answers option codes in the order of the items, null for none
     * @return null for a ballot that counts
     * @throws IllegalArgumentException for answers that are not of this poll
     */
    static Void check(PollDefinition definition, List<String> answers) {
        if (answers.size() != definition.items().size()) {
            throw new IllegalArgumentException("not as many answers as items");
        }
        if (answers.stream().anyMatch(answer -> answer != null && definition.option(answer) < 0)) {
            throw new IllegalArgumentException("an option that the poll does not have");
        }
        if (answers.stream().filter(answer -> answer != null).count() < definition.minAnswered()) {
            return Void.TOO_FEW_ANSWERS;
        }
        boolean capped = definition.caps().stream()
                .anyMatch(cap -> answers.stream().filter(cap.option()::equals).count() > cap.most());
        return capped ? Void.TOO_MANY_OF_OPTION : null;
    }

    /** Adds a ballot that is not void. */
    static void add(PollDefinition definition, List<String> answers, Integer[] counts) {
        for (int item = 0; item < answers.size(); item++) {
            if (answers.get(item) != null) {
                counts[definition.cell(item, definition.option(answers.get(item)))]++;
            }
        }
    }

    static Integer[] nothing(PollDefinition definition) {
        Integer[] counts = new Integer[definition.cells()];
        java.util.Arrays.fill(counts, 0);
        return counts;
    }
}
