package org.qingyuan.responsibility.record;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Set;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.delegation.Capacity;
import org.qingyuan.responsibility.delegation.Delegations;

/** Whether somebody takes a step in the own right or in another's place; four eyes hold for both. */
@ApplicationScoped
public class Deputies {
    private final Delegations delegations;
    private final RecordRepository records;

    Deputies(Delegations delegations, RecordRepository records) {
        this.delegations = delegations;
        this.records = records;
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
        boolean own = is(who, caller, record);
        if (!own && (writing(who) || !is(who, standing(caller), record))) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
        if (writing(who)) {
            return null;
        }
        Set<UUID> recorders = records.recorders(record);
        if (!FourEyes.permit(who, caller, record, recorders)) {
            throw new Problem(ResponsibilityProblem.FOUR_EYES);
        }
        if (own) {
            return null;
        }
        return delegations.requirePlace(caller, capacity(who, record), FourEyes.involved(record, recorders));
    }

    /** Nobody records in another's place. */
    private static boolean writing(Who who) {
        return who == Who.RECORDER || who == Who.COLLEAGUE;
    }

    /** Whether the caller is the one that a step of the table asks for. Four eyes are checked apart. */
    private boolean is(Who who, Caller caller, DutyRecord record) {
        // Who reads by a grant may be of another bureau and takes no step.
        return record.bureau.equals(caller.bureau())
                && switch (who) {
                    case RECORDER -> records.writes(caller, record);
                    case COLLEAGUE -> records.takes(caller, record);
                    case HEAD -> caller.has(Roles.UNIT_LEADER) && record.unit.equals(caller.unit());
                    case ACCEPTOR -> !record.unit.equals(caller.unit()) && accepts(caller, record);
                    case OVERSEER ->
                        record.notice == null
                                && !record.unit.equals(caller.unit())
                                && (accepts(caller, record) || caller.has(Roles.DISCIPLINE_HEAD));
                };
    }

    private static boolean accepts(Caller caller, DutyRecord record) {
        return switch (record.acceptingSide) {
            case null -> false;
            case RESPONSIBLE -> caller.ofUnit() && caller.unit().equals(record.acceptingUnit);
            case DISCIPLINE -> caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD);
            case BUREAU_LEADER -> caller.has(Roles.BUREAU_LEADER);
        };
    }

    private static Capacity capacity(Who who, DutyRecord record) {
        return switch (who) {
            case RECORDER, COLLEAGUE -> throw new IllegalStateException("nobody records in another's place");
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
