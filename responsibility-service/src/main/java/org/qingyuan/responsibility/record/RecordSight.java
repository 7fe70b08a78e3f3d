package org.qingyuan.responsibility.record;

import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;

/**
 * Who sees a record: the recording unit and the one that took over from it; once it was signed also the accepting side, the discipline office and the
 * bureau's leaders. To everybody else it does not exist. In SQL, over {@code record r} with {@code :unit} and
 * {@code :oversees}.
 */
final class RecordSight {
    static final String VISIBLE = """
            r.bureau = :bureau and (
                (:unitPeople and r.unit = any (array(select unit_and_predecessors(:bureau, cast(:unit as uuid))))
                 and r.state <> 'DISCARDED')
                or (r.accepting_side is not null and r.state <> 'DISCARDED' and (
                    :oversees or (:unitPeople and r.accepting_unit = cast(:unit as uuid)))))
            """;

    private RecordSight() {}

    static boolean oversees(Caller caller) {
        return caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD, Roles.BUREAU_LEADER);
    }

    static boolean unitPeople(Caller caller) {
        return caller.unit() != null && caller.has(Roles.STAFF, Roles.UNIT_LEADER);
    }

    static boolean sees(Caller caller, DutyRecord record) {
        if (!record.bureau.equals(caller.bureau()) || record.state == RecordState.DISCARDED) {
            return false;
        }
        boolean own = unitPeople(caller) && record.unit.equals(caller.unit());
        boolean accepting = unitPeople(caller) && caller.unit().equals(record.acceptingUnit);
        return own || (record.acceptingSide != null && (accepting || oversees(caller)));
    }

    /** Whether the caller is the one that a step of the table asks for. Four eyes are checked apart. */
    static boolean is(Who who, Caller caller, DutyRecord record) {
        // Who reads by a grant may be of another bureau and takes no step.
        return record.bureau.equals(caller.bureau())
                && switch (who) {
                    case RECORDER -> record.recorder != null && record.recorder.equals(caller.person());
                    case HEAD -> caller.has(Roles.UNIT_LEADER) && record.unit.equals(caller.unit());
                    case ACCEPTOR -> !record.unit.equals(caller.unit()) && accepts(caller, record);
                };
    }

    private static boolean accepts(Caller caller, DutyRecord record) {
        return switch (record.acceptingSide) {
            case null -> false;
            case RESPONSIBLE -> unitPeople(caller) && caller.unit().equals(record.acceptingUnit);
            case DISCIPLINE -> caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD);
            case BUREAU_LEADER -> caller.has(Roles.BUREAU_LEADER);
        };
    }
}
