package org.qingyuan.responsibility.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.ResponsibilityProblem;

/** 接手: another of the unit's people goes on with a record that its recorder leaves behind. */
@ApplicationScoped
class TakingOver {
    private final RecordRepository records;

    TakingOver(RecordRepository records) {
        this.records = records;
    }

    /**
     * Only the head lets somebody else go on with it.
     *
     * @param named null: the caller
     * @throws Problem 403 for one of the staff who names another; 422 for the recorder, nobody of the unit, or anybody else
     *     where the record is confidential: he may not know of it
     */
    void pass(Caller caller, DutyRecord record, @Nullable UUID named, RecordStep step) {
        UUID next = named == null ? caller.person() : named;
        boolean self = next.equals(caller.person());
        if (!self && !caller.has(Roles.UNIT_LEADER)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (next.equals(record.recorder) || !self && (!records.serves(caller, next) || records.confidential(record))) {
            throw new Problem(ResponsibilityProblem.RECORDER_NOT_OF_UNIT).withError("recorder", "RECORDER_NOT_OF_UNIT");
        }
        step.recorderBefore = record.recorder;
        step.recorderAfter = next;
        record.recorder = next;
        // Whoever signed what came back may go on with it; then another signs.
        record.signer = null;
        record.signedFor = null;
    }
}
