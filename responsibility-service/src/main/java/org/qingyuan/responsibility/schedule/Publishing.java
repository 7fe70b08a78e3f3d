package org.qingyuan.responsibility.schedule;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.Period;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.kit.version.IfMatch;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.event.EventOpening;
import org.qingyuan.responsibility.plan.Plan;
import org.qingyuan.responsibility.plan.PlanRepository;
import org.qingyuan.responsibility.plan.PlanState;
import org.qingyuan.responsibility.plan.PublishRequest;

/** 发布: freezes a reviewed plan and generates what is owed under it; 终止: ends it before its time. */
@ApplicationScoped
public class Publishing {
    private static final Set<Period> CYCLES =
            Set.of(Period.ofMonths(1), Period.ofMonths(3), Period.ofMonths(6), Period.ofYears(1));

    /** What is owed and not fulfilled. */
    private static final String OPEN = """
              from obligation_progress p
             where p.plan = :plan and p.closed_on is null and p.accepted < p.required and p.exempted_on is null
            """;

    /** Ends with the plan: not due yet, or overdue already when it was published (ADR 0305). */
    private static final String ENDS = "(p.due >= :day or p.due < :published)";

    private final PlanRepository plans;
    private final Generation generation;
    private final EventOpening events;
    private final BusinessCalendar calendar;
    private final EntityManager entities;
    private final Trail trail;

    Publishing(
            PlanRepository plans,
            Generation generation,
            EventOpening events,
            BusinessCalendar calendar,
            EntityManager entities,
            Trail trail) {
        this.plans = plans;
        this.generation = generation;
        this.events = events;
        this.calendar = calendar;
        this.entities = entities;
        this.trail = trail;
    }

    /** @throws Problem 409 while a flag is open, a unit unknown, a duty owed by nobody, or a table of that title in force */
    // Tens of thousands of units are more than the minute that a transaction has by default.
    @TransactionConfiguration(timeout = 600)
    @Transactional
    public void publish(Caller caller, UUID id, String ifMatch, PublishRequest request) {
        Plan plan = plans.get(caller, id);
        IfMatch.check(ifMatch, plan.version);
        plan.requireDraft();
        if (plan.replaces != null) {
            throw new Problem(ResponsibilityProblem.PLAN_IS_REVISION, plan.title);
        }
        requirePublishable(plan, request);
        if (plans.inForce(plan, request.validFrom(), request.validTo())) {
            throw new Problem(ResponsibilityProblem.PLAN_OVERLAPS);
        }
        LocalDate today = calendar.today();
        plan.validFrom = request.validFrom();
        plan.validTo = request.validTo();
        plan.reportCycle = request.reportCycle();
        plan.firstYear = request.firstYear();
        plan.dueShift = request.dueShift();
        plan.state = PlanState.IN_FORCE;
        plan.publishedBy = caller.person();
        plan.publishedOn = today;
        generation.generate(plan, today);
        List<String> nobodys = generation.owedByNobody(plan.id);
        if (!nobodys.isEmpty()) {
            throw new Problem(ResponsibilityProblem.PLAN_OWES_NOTHING, nobodys.getFirst());
        }
        events.openEntries(caller);
        trail.record("plan.publish", "plan", plan.id);
    }

    private static void requirePublishable(Plan plan, PublishRequest request) {
        if (request.validFrom().isAfter(request.validTo())) {
            throw new Problem(ResponsibilityProblem.PERIOD_REVERSED);
        }
        if (!CYCLES.contains(request.reportCycle())) {
            throw new Problem(BaseProblem.INVALID_REQUEST).withError("reportCycle", "P1M, P3M, P6M, P1Y");
        }
        requireReviewed(plan);
    }

    /** @throws Problem 409 while a flag is open, a row unread or a unit unknown */
    public static void requireReviewed(Plan plan) {
        if (plan.openFlags() > 0) {
            throw new Problem(ResponsibilityProblem.PLAN_HAS_OPEN_FLAGS, plan.openFlags());
        }
        if (plan.unreadRows() > 0) {
            throw new Problem(ResponsibilityProblem.PLAN_HAS_UNREAD_ROWS, plan.unreadRows());
        }
        plan.rows.stream()
                .flatMap(row -> Stream.concat(row.responsible.stream(), row.supporting.stream()))
                .filter(words -> !words.known())
                .findFirst()
                .ifPresent(words -> {
                    throw new Problem(ResponsibilityProblem.UNIT_UNRESOLVED, words.text());
                });
    }

    /** @throws Problem 409 for a plan that is not in force */
    @Transactional
    public PlanEnding ending(Caller caller, UUID id) {
        Plan plan = inForce(plans.get(caller, id));
        Tuple row = new Sql("select count(*) filter (where " + ENDS + ") as ends, count(*) as n" + OPEN)
                .with("plan", plan.id)
                .with("day", calendar.today())
                .with("published", plan.publishedOn)
                .rows(entities)
                .getFirst();
        long ends = row.get("ends", Long.class);
        return new PlanEnding(ends, row.get("n", Long.class) - ends);
    }

    /** Ends a plan: what was fulfilled stays, and so does what was missed; what is still open is closed with the reason. */
    @Transactional
    public void close(Caller caller, UUID id, String ifMatch, String reason) {
        Plan plan = plans.get(caller, id);
        IfMatch.check(ifMatch, plan.version);
        inForce(plan);
        plan.state = PlanState.CLOSED;
        plan.closedOn = calendar.today();
        plan.closedReason = reason;
        entities.createNativeQuery("update obligation o set closed_on = :day, closed_reason = :reason" + OPEN
                        + "and p.id = o.id and " + ENDS)
                .setParameter("day", plan.closedOn)
                .setParameter("published", plan.publishedOn)
                .setParameter("reason", reason)
                .setParameter("plan", plan.id)
                .executeUpdate();
        trail.record("plan.close", "plan", plan.id);
    }

    private static Plan inForce(Plan plan) {
        if (plan.state != PlanState.IN_FORCE) {
            throw new Problem(ResponsibilityProblem.PLAN_NOT_IN_FORCE, plan.title);
        }
        return plan;
    }
}
