package org.qingyuan.responsibility.reading;

import java.time.Period;

/**
 * A duty as read from a clause.
 *
 * @param every set for RECURRING; also for a MILESTONE that comes back (每年底) and for a PROHIBITION of more than so many
 * @param atLeast occurrences, people or things, from 1; set for RECURRING, null where the wording says none
 * @param atMost only where the wording sets an upper bound
 * @param limit the date or time that the clause itself names; null: the row's time limit holds
 * @param owners the subject or the persons that the clause names (各业务部门及基层所队, 新入警的民警); null: the responsible units of the row
 */
public record DutyText(
        Clause clause,
        DutyKind kind,
        Period every,
        Integer atLeast,
        Integer atMost,
        TimeLimit limit,
        OwedBy owedBy,
        String owners,
        Sharing sharing) {

    /** {@link #every()} as ISO-8601 writes it: Java keeps weeks as days, P7D for P1W. */
    public String everyText() {
        if (every == null) {
            return null;
        }
        boolean weeks = every.toTotalMonths() == 0 && every.getDays() > 0 && every.getDays() % 7 == 0;
        return weeks ? "P" + every.getDays() / 7 + "W" : every.toString();
    }
}
