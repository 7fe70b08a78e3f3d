package org.qingyuan.responsibility.wording;

import java.time.Period;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.plan.Limit;
import org.qingyuan.responsibility.reading.Clause;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.DutyText;
import org.qingyuan.responsibility.reading.OwedBy;
import org.qingyuan.responsibility.reading.Sharing;

/**
 * A duty as a plan has it, before any unit is looked up.
 *
 * @param clause the words it was read from; offsets in UTF-16 units, end exclusive
 * @param every ISO-8601 period of a recurring duty
 * @param timeLimit only where the clause names one itself
 * @param ownersText who owes it, in the words of the clause; null: the responsible units of the row
 */
public record DutyReading(
        Clause clause,
        DutyKind kind,

        @Schema(implementation = String.class, examples = "P3M") @Nullable
        Period every,

        @Nullable Integer atLeast,
        @Nullable Integer atMost,
        @Nullable Limit timeLimit,
        OwedBy owedBy,
        @Nullable String ownersText,
        Sharing sharing) {

    static DutyReading of(DutyText duty) {
        return new DutyReading(
                duty.clause(),
                duty.kind(),
                duty.every(),
                duty.atLeast(),
                duty.atMost(),
                Limit.of(duty.limit()),
                duty.owedBy(),
                duty.owners(),
                duty.sharing());
    }
}
