package org.qingyuan.responsibility.obligation;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import java.util.function.Predicate;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

/** How far a caller sees: the discipline office and the bureau's leaders all units, everybody else the own one. */
public final class Sight {
    private Sight() {}

    public static boolean wholeBureau(Caller caller) {
        return caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD, Roles.BUREAU_LEADER, Roles.AUDITOR, Roles.INSPECTOR);
    }

    /**
     * @param asked a unit the caller names, or null
     * @return the unit to narrow a list to; null: all units of the bureau
     * @throws Problem 404 when a caller names a unit that is not the own one
     */
    public static UUID unit(Caller caller, UUID asked) {
        if (wholeBureau(caller)) {
            return asked;
        }
        if (caller.unit() == null || (asked != null && !asked.equals(caller.unit()))) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return caller.unit();
    }

    /** Units whose papers the caller's unit reads as its own: itself, and all that it follows by reorganisations. */
    public static Predicate<UUID> ours(EntityManager entities, Caller caller) {
        return unit -> unit != null
                && caller.unit() != null
                && (unit.equals(caller.unit())
                        || (Boolean) entities.createNativeQuery(
                                        "select :unit in (select unit_and_predecessors(:bureau, :own))", Boolean.class)
                                .setParameter("unit", unit)
                                .setParameter("bureau", caller.bureau())
                                .setParameter("own", caller.unit())
                                .getSingleResult());
    }
}
