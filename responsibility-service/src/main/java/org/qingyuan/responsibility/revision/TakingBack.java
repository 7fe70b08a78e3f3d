package org.qingyuan.responsibility.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.NamedRef;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.plan.Plan;
import org.qingyuan.responsibility.plan.PlanRepository;
import org.qingyuan.responsibility.plan.PlanState;
import org.qingyuan.responsibility.plan.RevisionKind;

/** 撤回结转: the new year's table ends and the old one goes on as it stood, as long as nobody worked under the new one. */
@ApplicationScoped
public class TakingBack {
    private final PlanRepository plans;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    TakingBack(PlanRepository plans, BusinessCalendar calendar, EntityManager entities, Trail trail) {
        this.plans = plans;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    /** @throws Problem 409 unless the plan is in force, was carried over into, and no other has followed it */
    @Transactional
    public TakingBackView preview(Caller caller, UUID id) {
        Plan plan = carriedOver(caller, id);
        return view(plan, plans.get(caller, plan.replaces));
    }

    /** @throws Problem 409 while something was done under the new table */
    @Transactional
    public TakingBackView takeBack(Caller caller, UUID id, String ifMatch, String reason) {
        Plan plan = carriedOver(caller, id);
        IfMatch.check(ifMatch, plan.version);
        entities.lock(plan, LockModeType.PESSIMISTIC_WRITE);
        Plan old = plans.get(caller, plan.replaces);
        TakingBackView view = view(plan, old);
        if (!view.obstacles().isEmpty()) {
            Problem inUse = new Problem(ResponsibilityProblem.CARRY_OVER_IN_USE, plan.title);
            view.obstacles().forEach(one -> inUse.withError(one.kind().name(), Long.toString(one.count())));
            throw inUse;
        }
        carryBack(caller, plan, old, reason);
        plan.state = PlanState.CLOSED;
        plan.closedOn = calendar.today();
        plan.closedReason = reason;
        entities.flush();
        old.replacedBy = null;
        old.validTo = old.plannedTo;
        old.plannedTo = null;
        trail.record("plan.carry-over.take-back", "plan", plan.id);
        entities.flush();
        return view;
    }

    private void carryBack(Caller caller, Plan plan, Plan old, String reason) {
        LocalDate today = calendar.today();
        Instant at = Instant.now();
        String person = caller.person() == null ? null : caller.person().toString();
        for (String log : List.of(TakingBackSql.LOG_MOVED, TakingBackSql.LOG_CLOSED)) {
            of(log, plan)
                    .setParameter("old", old.id)
                    .setParameter("today", today)
                    .setParameter("person", person)
                    .setParameter("at", at)
                    .executeUpdate();
        }
        of(TakingBackSql.RETURN, plan).setParameter("old", old.id).executeUpdate();
        of(TakingBackSql.REOPEN, plan).setParameter("old", old.id).executeUpdate();
        of(TakingBackSql.FORGET_UNITS, plan).executeUpdate();
        of(TakingBackSql.LIST_UNITS, plan).executeUpdate();
        of(TakingBackSql.CLOSE, plan)
                .setParameter("today", today)
                .setParameter("reason", reason)
                .executeUpdate();
    }

    private Query of(String sql, Plan plan) {
        return entities.createNativeQuery(sql).setParameter("plan", plan.id);
    }

    private Plan carriedOver(Caller caller, UUID id) {
        Plan plan = plans.get(caller, id);
        if (plan.state != PlanState.IN_FORCE
                || plan.revisionKind != RevisionKind.CARRY_OVER
                || plan.replacedBy != null) {
            throw new Problem(ResponsibilityProblem.NOT_CARRIED_OVER, plan.title);
        }
        return plan;
    }

    private TakingBackView view(Plan plan, Plan old) {
        Tuple counts = new Sql(TakingBackSql.COUNT)
                .with("plan", plan.id)
                .with("old", old.id)
                .rows(entities)
                .getFirst();
        return new TakingBackView(
                plan.id,
                NamedRef.of(old.id, old.title),
                counts.get("returning", Long.class),
                counts.get("reopening", Long.class),
                counts.get("closing", Long.class),
                obstacles(plan, old));
    }

    private List<TakingBackView.TakingBackObstacle> obstacles(Plan plan, Plan old) {
        return new Sql(TakingBackSql.OBSTACLES)
                        .with("plan", plan.id)
                        .with("old", old.id)
                        .with("today", calendar.today())
                        .with("since", plan.publishedOn)
                        .rows(entities)
                        .stream()
                        .filter(row -> row.get("n", Long.class) > 0)
                        .map(row -> new TakingBackView.TakingBackObstacle(
                                TakingBackView.ObstacleKind.valueOf(row.get("kind", String.class)),
                                row.get("n", Long.class)))
                        .toList();
    }
}
