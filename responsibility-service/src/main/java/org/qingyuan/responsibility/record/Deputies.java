package org.qingyuan.responsibility.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.delegation.Capacity;
import org.qingyuan.responsibility.delegation.Delegations;

/** Whether somebody takes a step in the own right or in another's place; four eyes hold for both. */
@ApplicationScoped
public class Deputies {
    private final Delegations delegations;

    Deputies(Delegations delegations) {
        this.delegations = delegations;
    }

    /** The caller as records see him: with the roles of those in whose place he stands today. */
    public Caller standing(Caller caller) {
        return delegations.standing(caller);
    }

    /**
     * @return in whose place the step is taken; null for the own right
     * @throws Problem 403 when the caller may not take it, or did an earlier step, or so did the absent one
     */
    UUID require(Caller caller, Who who, DutyRecord record) {
        boolean own = RecordSight.is(who, caller, record);
        if (!own && !RecordSight.is(who, standing(caller), record)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (!FourEyes.permit(who, caller, record)) {
            throw new Problem(ResponsibilityProblem.FOUR_EYES);
        }
        if (own) {
            return null;
        }
        return delegations.requirePlace(caller, capacity(who, record), FourEyes.involved(record));
    }

    private static Capacity capacity(Who who, DutyRecord record) {
        return switch (who) {
            case RECORDER -> throw new IllegalStateException("nobody records in another's place");
            case HEAD -> Capacity.SIGN;
            case ACCEPTOR, OVERSEER ->
                switch (record.acceptingSide) {
                    case RESPONSIBLE -> Capacity.ACCEPT_UNIT;
                    case DISCIPLINE -> Capacity.ACCEPT_DISCIPLINE;
                    case BUREAU_LEADER -> Capacity.ACCEPT_BUREAU_LEADER;
                };
        };
    }
}
