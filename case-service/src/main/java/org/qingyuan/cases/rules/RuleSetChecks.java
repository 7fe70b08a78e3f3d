package org.qingyuan.cases.rules;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.qingyuan.kit.calendar.Workdays;
import org.qingyuan.kit.problem.Problem;

/** What must hold of a rule set before a bureau can adopt it. */
final class RuleSetChecks {
    private static final LocalDate ANY_DAY = LocalDate.of(2026, 3, 2);

    private RuleSetChecks() {}

    /** @throws Problem 422 for a limit that is named twice or passes its maximum */
    static void check(RuleSet rules, Workdays workdays) {
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
}
