package org.qingyuan.responsibility.relief;

import java.util.Objects;
import java.util.UUID;
import java.util.function.Predicate;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;

/**
 * Who sees a request: the unit that asks, and the one that took over from it; once it was submitted also 纪委 and the bureau's leaders. To everybody else it
 * does not exist. In SQL, over {@code relief r} with {@code :unit}, {@code :unitPeople} and {@code :oversees}.
 */
final class ReliefSight {
    static final String VISIBLE = """
            r.bureau = :bureau and r.state <> 'DISCARDED'
            and (:unitPeople and r.unit = any (array(select unit_and_predecessors(:bureau, cast(:unit as uuid))))
                 or :oversees and r.approving_side is not null)
            """;

    private ReliefSight() {}

    static boolean oversees(Caller caller) {
        return caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD, Roles.BUREAU_LEADER);
    }

    static boolean sees(Caller caller, Relief relief, Predicate<UUID> ours) {
        if (!relief.bureau.equals(caller.bureau()) || relief.state == ReliefState.DISCARDED) {
            return false;
        }
        return caller.ofUnit() && ours.test(relief.unit) || (relief.approvingSide != null && oversees(caller));
    }

    static boolean own(Caller caller, Relief relief) {
        return caller.ofUnit() && relief.unit.equals(caller.unit());
    }

    /** Whether the caller is the one that a step of the table asks for. Four eyes are checked apart. */
    static boolean is(ReliefWho who, Caller caller, Relief relief) {
        return switch (who) {
            case UNIT -> own(caller, relief);
            case HEAD -> caller.has(Roles.UNIT_LEADER) && relief.unit.equals(caller.unit());
            case APPROVER -> caller.unit() != null && !relief.unit.equals(caller.unit()) && approves(caller, relief);
        };
    }

    private static boolean approves(Caller caller, Relief relief) {
        return switch (relief.approvingSide) {
            case null -> false;
            case DISCIPLINE -> caller.has(Roles.DISCIPLINE_HEAD);
            case BUREAU_LEADER -> caller.has(Roles.BUREAU_LEADER);
        };
    }

    /** Nobody decides on what he drafted or submitted. */
    static boolean fourEyes(ReliefWho who, Caller caller, Relief relief) {
        return who != ReliefWho.APPROVER
                || !Objects.equals(relief.drafter, caller.person())
                        && !Objects.equals(relief.submitter, caller.person())
                        && !Objects.equals(relief.submittedFor, caller.person());
    }
}
