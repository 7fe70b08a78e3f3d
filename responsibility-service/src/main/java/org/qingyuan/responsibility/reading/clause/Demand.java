package org.qingyuan.responsibility.reading.clause;

import java.time.Period;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.TimeLimit;

/** What a matter demands, without the words and without who owes it. */
record Demand(DutyKind kind, Period every, Integer atLeast, Integer atMost, TimeLimit limit) {
    static Demand of(DutyKind kind, TimeLimit limit) {
        return new Demand(kind, null, null, null, limit);
    }

    static Demand of(DutyKind kind, Period every, Amount amount, TimeLimit limit) {
        return amount.onlyAtMost()
                ? new Demand(DutyKind.PROHIBITION, every, null, amount.atMost(), limit)
                : new Demand(kind, every, amount.atLeast(), amount.atMost(), limit);
    }
}
