package org.qingyuan.responsibility.audit;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.Sql;

/**
 * Who sees and who keeps the schedule: the units that the plan in force makes responsible for audits keep it, 纪委 too; the
 * bureau's leaders read it. To everybody else it does not exist.
 */
@ApplicationScoped
public class AuditAccess {
    private final EntityManager entities;

    AuditAccess(EntityManager entities) {
        this.entities = entities;
    }

    boolean keeps(Caller caller) {
        if (caller.person() == null) {
            return false;
        }
        return caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD) || responsible(caller);
    }

    private boolean responsible(Caller caller) {
        return caller.unit() != null
                && caller.has(Roles.STAFF, Roles.UNIT_LEADER)
                && !new Sql("""
                        select 1 as n
                          from plan q join plan_row w on w.plan = q.id
                          join duty d on d.plan_row = w.id and d.kind = 'RECURRING'
                           and d.post_list = 'ECONOMIC_RESPONSIBILITY'
                          join duty_party p on p.duty = d.id and :unit = any (p.units)
                         where q.bureau = :bureau and q.state = 'IN_FORCE' limit 1
                        """)
                        .with("bureau", caller.bureau())
                        .with("unit", caller.unit())
                        .rows(entities)
                        .isEmpty();
    }

    /** Whether the caller is shown the schedule, and so the way to it. */
    public boolean sees(Caller caller) {
        return caller.has(Roles.BUREAU_LEADER, Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD) || keeps(caller);
    }

    /** @throws Problem 404 for whoever has nothing to do with audits */
    void requireSight(Caller caller) {
        if (!sees(caller)) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
    }

    /** @throws Problem 404 as above, 403 for whoever only reads */
    void requireKeeping(Caller caller) {
        requireSight(caller);
        if (!keeps(caller)) {
            throw new Problem(BaseProblem.FORBIDDEN);
        }
    }
}
