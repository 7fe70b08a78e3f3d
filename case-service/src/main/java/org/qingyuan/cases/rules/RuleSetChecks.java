package org.qingyuan.cases.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.qingyuan.kit.calendar.Workdays;
import org.qingyuan.kit.problem.Problem;

/** What must hold of a rule set before a bureau can adopt it. */
final class RuleSetChecks {
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 3, 2);

    private RuleSetChecks() {}

    /**
     * @throws Problem 422 for a limit that is named twice or passes its maximum, a line that can never decide, approvers that do not
     *     go upwards, or ways of disposal without an end
     */
    static void check(RuleSet rules, Workdays workdays) {
        if (!rules.disposals().contains(Disposal.CLOSE)) {
            throw new Problem(RulesProblem.RULES_DISPOSAL_CLOSE).withError("disposals", "CLOSE");
        }
        checkChains(rules.chains());
        checkJurisdiction(rules.jurisdiction());
        Set<ClockKind> named = EnumSet.noneOf(ClockKind.class);
        for (Limit limit : rules.limits()) {
            if (!named.add(limit.clock())) {
                throw new Problem(RulesProblem.RULES_TWICE, limit.clock());
            }
            if (limit.maximum() != null
                    && limit.span()
                            .after(ANY_DAY, workdays)
                            .isAfter(limit.maximum().after(ANY_DAY, workdays))) {
                throw new Problem(RulesProblem.LIMIT_ABOVE_MAXIMUM, limit.clock(), limit.rule() + limit.article());
            }
        }
    }

    /** An empty set stands for all. */
    static <T> boolean covers(Set<T> wide, Set<T> narrow) {
        return wide.isEmpty() || !narrow.isEmpty() && wide.containsAll(narrow);
    }

    private static void checkChains(List<Chain> chains) {
        for (int i = 0; i < chains.size(); i++) {
            Chain line = chains.get(i);
            for (int step = 1; step < line.approvers().size(); step++) {
                if (line.approvers().get(step - 1).compareTo(line.approvers().get(step)) >= 0) {
                    throw new Problem(RulesProblem.RULES_APPROVERS_ORDER, i + 1).withError("chains." + i, "ORDER");
                }
            }
            for (int earlier = 0; earlier < i; earlier++) {
                if (chains.get(earlier).covers(line)) {
                    throw new Problem(RulesProblem.RULES_CHAIN_HIDDEN, i + 1, earlier + 1)
                            .withError("chains." + i, "HIDDEN");
                }
            }
        }
    }

    private static void checkJurisdiction(List<Jurisdiction> lines) {
        for (int i = 0; i < lines.size(); i++) {
            for (int earlier = 0; earlier < i; earlier++) {
                if (lines.get(earlier).covers(lines.get(i))) {
                    throw new Problem(RulesProblem.RULES_JURISDICTION_HIDDEN, i + 1, earlier + 1)
                            .withError("jurisdiction." + i, "HIDDEN");
                }
            }
        }
    }
}
