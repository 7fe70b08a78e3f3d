package org.qingyuan.responsibility.plan;

import java.time.Period;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.qingyuan.responsibility.reading.Clause;
import org.qingyuan.responsibility.reading.DutyKind;
import org.qingyuan.responsibility.reading.OwedBy;
import org.qingyuan.responsibility.reading.Sharing;
import org.qingyuan.responsibility.roster.CountedList;
import org.qingyuan.responsibility.roster.RosterKind;

/**
 * 任务要求.
 *
 * @param clause the words of the task that the duty was read from; offsets in UTF-16 units, end exclusive
 * @param every ISO-8601 period of a recurring duty
 * @param timeLimit null: the row's limit holds
 * @param posts whose posts owe a duty of leaders
 * @param branches which Party organisations owe a duty of branches
 * @param owners empty: the responsible units of the row
 * @param trigger the list whose entries open it; null: opened by hand
 * @param termDays of an EVENT duty, from the day of the event
 * @param acts an event opens one obligation for each
 * @param countedList who counts for a head-count
 */
public record DutyView(
        UUID id,
        Clause clause,
        DutyKind kind,

        @Schema(implementation = String.class, examples = "P3M") @Nullable
        Period every,

        @Nullable Integer atLeast,
        @Nullable Integer atMost,
        @Nullable Limit timeLimit,
        OwedBy owedBy,
        @Nullable String ownersText,
        @Nullable PostList posts,
        @Nullable BranchList branches,
        List<CellUnit> owners,
        Sharing sharing,
        @Nullable RosterKind trigger,
        @Nullable Integer termDays,
        List<String> acts,
        @Nullable CountedList countedList) {

    static DutyView of(Duty duty, Map<UUID, String> names) {
        return new DutyView(
                duty.id,
                new Clause(duty.clauseText, duty.clauseStart, duty.clauseEnd),
                duty.kind,
                duty.every,
                duty.atLeast,
                duty.atMost,
                duty.timeLimit,
                duty.owedBy,
                duty.ownersText,
                duty.postList,
                duty.branchList,
                duty.owners.stream().map(words -> CellUnit.of(words, names)).toList(),
                duty.sharing,
                duty.triggerList,
                duty.termDays,
                List.of(duty.acts),
                duty.countedList);
    }
}
