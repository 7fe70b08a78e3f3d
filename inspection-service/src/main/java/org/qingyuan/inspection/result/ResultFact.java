package org.qingyuan.inspection.result;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.qingyuan.scoring.Evidence;
import org.qingyuan.scoring.Fact;
import org.qingyuan.scoring.SourceKind;

/**
 * A fact that went into a score.
 *
 * @param title of a duty
 * @param number of anything that is measured
 * @param origin the act by which it came into the round; null for a unit that reads, and for counts of ballots
 * @param evidence records, papers, ratings, each with the hash it was frozen under
 */
public record ResultFact(
        String id,
        SourceKind source,
        String key,
        @Nullable String title,
        @Nullable Integer required,
        @Nullable Integer done,
        @Nullable Integer onTime,
        @Nullable Integer notYetDue,
        @Nullable BigDecimal number,
        List<Evidence> evidence,
        @Nullable FactOrigin origin) {

    static ResultFact of(Fact fact, @Nullable FactOrigin origin) {
        return switch (fact) {
            case Fact.Duty duty ->
                new ResultFact(
                        duty.id(),
                        duty.source(),
                        duty.key(),
                        duty.title(),
                        duty.required(),
                        duty.done(),
                        duty.onTime(),
                        duty.notYetDue(),
                        null,
                        duty.evidence(),
                        origin);
            case Fact.Number number ->
                new ResultFact(
                        number.id(),
                        number.source(),
                        number.key(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        number.number(),
                        number.evidence(),
                        origin);
            // Counts of ballots stay with the appraisal: the result shows the share that they gave.
            case Fact.Ballots ballots ->
                new ResultFact(
                        ballots.id(),
                        ballots.source(),
                        ballots.key(),
                        null,
                        null,
                        null,
                        null,
                        null,
                        null,
                        ballots.evidence(),
                        origin);
        };
    }
}
