package org.qingyuan.responsibility.reading.clause;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * How a reading stands to what is demanded, clause by clause: a clause is the words of one duty, and countable where they
 * have a period, a number or a date. What follows an occasion without any of these counts for the whole sentence only.
 *
 * @param demanded countable clauses
 * @param right of these read with the same kind, period, bounds, date and owner
 * @param exact of these cut from the sentence in the same words as well
 * @param extra countable clauses that are read and that nobody demands
 */
record ByClause(int demanded, int right, int exact, int extra) {
    static final ByClause NONE = new ByClause(0, 0, 0, 0);

    static final Comparator<ByClause> CLOSEST = Comparator.comparingInt(ByClause::faults)
            .thenComparing(Comparator.comparingInt(ByClause::exact).reversed());

    /** @param demanded spelled as {@link Corpus#spell} spells them, like {@code read} */
    static ByClause of(List<String> demanded, List<String> read) {
        List<String> wanted = demanded.stream().filter(ByClause::isCountable).toList();
        List<String> whole = new ArrayList<>(read);
        List<String> demands =
                new ArrayList<>(read.stream().map(ByClause::withoutWords).toList());
        int exact = (int) wanted.stream().filter(whole::remove).count();
        int right = (int) wanted.stream()
                .map(ByClause::withoutWords)
                .filter(demands::remove)
                .count();
        int extra = (int) demands.stream().filter(ByClause::isCountable).count();
        return new ByClause(wanted.size(), right, exact, extra);
    }

    ByClause plus(ByClause other) {
        return new ByClause(demanded + other.demanded, right + other.right, exact + other.exact, extra + other.extra);
    }

    int faults() {
        return demanded - right + extra;
    }

    private static boolean isCountable(String duty) {
        return !duty.startsWith("EVENT ≥1 |") && duty.matches("[A-Z]+ (?:P|≥|≤|by|within).*");
    }

    private static String withoutWords(String duty) {
        return duty.substring(0, duty.lastIndexOf(" | ") + 3);
    }
}
