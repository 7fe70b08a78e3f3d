package org.qingyuan.responsibility.directory.read;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.CurrentCaller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;

/**
 * Whose directory a caller may read. Names are needed everywhere, so everyone reads that of the own bureau. A superior
 * reads those of the bureaus below too. Police numbers and accounts identify a person far beyond the name: they are for
 * whoever keeps the directory and for discipline inspection, in the own bureau.
 */
@ApplicationScoped
public class ReadScope {
    private final CurrentCaller currentCaller;
    private final EntityManager em;

    public ReadScope(CurrentCaller currentCaller, EntityManager em) {
        this.currentCaller = currentCaller;
        this.em = em;
    }

    public Reading own() {
        return of(null);
    }

    /**
     * @param asked code of the bureau asked for; null for the caller's own
     * @throws Problem 404 when the caller may not know that there is such a bureau
     */
    public Reading of(String asked) {
        Caller caller = currentCaller.get();
        if (asked == null || asked.equals(caller.bureau())) {
            return new Reading(caller.bureau(), caller.has(Roles.ADMIN, Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD));
        }
        if (caller.has(Roles.SUPERIOR) && liesBelow(asked, caller.bureau())) {
            return new Reading(asked, false);
        }
        throw new Problem(BaseProblem.NOT_FOUND);
    }

    /** Whether the caller reads the bureaus below the own one. */
    public boolean below() {
        return currentCaller.get().has(Roles.SUPERIOR);
    }

    private boolean liesBelow(String bureau, String superior) {
        return (Boolean) em.createNativeQuery("""
                        WITH RECURSIVE up AS (
                          SELECT parent FROM bureau WHERE code = :bureau
                          UNION SELECT b.parent FROM up JOIN bureau b ON b.code = up.parent
                        )
                        SELECT EXISTS (SELECT FROM up WHERE parent = :superior)
                        """, Boolean.class)
                .setParameter("bureau", bureau)
                .setParameter("superior", superior)
                .getSingleResult();
    }
}
