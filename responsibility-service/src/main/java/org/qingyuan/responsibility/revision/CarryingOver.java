package org.qingyuan.responsibility.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.plan.Limit;
import org.qingyuan.responsibility.plan.Plan;
import org.qingyuan.responsibility.plan.PlanRepository;
import org.qingyuan.responsibility.plan.PlanRow;
import org.qingyuan.responsibility.plan.PlanState;
import org.qingyuan.responsibility.reading.TimeLimitKind;

/** 结转: makes the next year's table of the one that ends, as a draft that is then carried out like a new version. */
@ApplicationScoped
public class CarryingOver {
    private final PlanRepository plans;
    private final Revisions revisions;
    private final CarryChoices choices;
    private final Successors successors;
    private final EntityManager entities;
    private final Trail trail;

    CarryingOver(
            PlanRepository plans,
            Revisions revisions,
            CarryChoices choices,
            Successors successors,
            EntityManager entities,
            Trail trail) {
        this.plans = plans;
        this.revisions = revisions;
        this.choices = choices;
        this.successors = successors;
        this.entities = entities;
        this.trail = trail;
    }

    /** What is proposed for each row, with what still runs and what was not fulfilled. */
    @Transactional
    public CarryOverView view(Caller caller, UUID id) {
        Plan old = inForce(caller, id);
        LocalDate from = old.validTo.plusDays(1);
        Map<UUID, Tuple> counts = new HashMap<>();
        new Sql("""
                        select p.plan_row, count(*) filter (where w.ends >= cast(:from as date)
                                                   or (p.due >= cast(:from as date) and p.accepted < p.required)) as running,
                               count(*) filter (where p.due < cast(:from as date) and p.accepted < p.required) as unfinished
                          from obligation_progress p join duty_window w on w.id = p.duty_window
                         where p.plan = :plan and p.closed_on is null and p.exempted_on is null
                         group by p.plan_row
                        """)
                .with("plan", old.id)
                .with("from", from)
                .rows(entities)
                .forEach(row -> counts.put(row.get("plan_row", UUID.class), row));
        List<CarryRowView> rows =
                old.rows.stream().map(row -> row(row, counts.get(row.id))).toList();
        Optional<Plan> draft = draft(old);
        return new CarryOverView(
                old.id,
                from.getYear(),
                from,
                from.plusYears(1).minusDays(1),
                draft.map(plan -> plan.id).orElse(null),
                draft.map(plan -> plan.version).orElse(null),
                rows);
    }

    private static CarryRowView row(PlanRow row, Tuple counts) {
        long running = counts == null ? 0 : counts.get("running", Long.class);
        long unfinished = counts == null ? 0 : counts.get("unfinished", Long.class);
        return new CarryRowView(row.id, proposed(row, running), Unfinished.STAY, running, unfinished);
    }

    /**
     * 全年 and a month come back each year; 2年, or a date with its year, goes on while something runs (or was postponed beyond
     * the end) and ends when nothing does.
     */
    private static CarryChoice proposed(PlanRow row, long running) {
        Limit limit = row.timeLimit;
        boolean once =
                limit.kind() == TimeLimitKind.WITHIN || (limit.kind() == TimeLimitKind.BY_DATE && limit.year() != null);
        if (!once) {
            return CarryChoice.REPEAT;
        }
        return running > 0 ? CarryChoice.GO_ON : CarryChoice.END;
    }

    private Optional<Plan> draft(Plan old) {
        return plans.find("replaces = ?1 and revisionKind = 'CARRY_OVER' and state = 'DRAFT'", old.id)
                .firstResultOptional();
    }

    /**
     * Makes the draft of these choices; one that was made before is discarded.
     *
     * @throws Problem 428 and 412 unless {@code ifMatch} names the version of that one as it is now
     */
    @Transactional
    public RevisionView make(Caller caller, UUID id, String ifMatch, CarryOverRequest request) {
        Plan old = inForce(caller, id);
        // Two at once would leave two drafts.
        entities.lock(old, LockModeType.PESSIMISTIC_WRITE);
        Map<UUID, CarryOverRequest.Row> chosen = new HashMap<>();
        for (CarryOverRequest.Row row : request.rows()) {
            if (old.row(row.row()).isEmpty()) {
                throw new Problem(ResponsibilityProblem.MATCH_NOT_POSSIBLE);
            }
            chosen.put(row.row(), row);
        }
        draft(old).ifPresent(former -> {
            IfMatch.check(ifMatch, former.version);
            former.state = PlanState.DISCARDED;
        });
        PlanCopy copy = PlanCopy.of(
                old,
                caller.person(),
                row -> chosen.containsKey(row.id) && chosen.get(row.id).choice() != CarryChoice.END,
                successors.of(old.bureau));
        entities.persist(copy.plan());
        entities.flush();
        copy.rows().forEach((was, is) -> revisions.keep(caller, copy.plan(), MatchKind.ROW, was, is));
        copy.duties().forEach((was, is) -> revisions.keep(caller, copy.plan(), MatchKind.DUTY, was, is));
        chosen.values().forEach(row -> choices.keep(copy.plan().id, row));
        trail.record("plan.carry-over", "plan", copy.plan().id);
        entities.flush();
        return revisions.view(caller, copy.plan().id);
    }

    private Plan inForce(Caller caller, UUID id) {
        Plan old = plans.get(caller, id);
        if (old.state != PlanState.IN_FORCE || old.replacedBy != null) {
            throw new Problem(ResponsibilityProblem.REVISION_NOT_POSSIBLE, old.title);
        }
        return old;
    }
}
