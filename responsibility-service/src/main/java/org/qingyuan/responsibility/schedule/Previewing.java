package org.qingyuan.responsibility.schedule;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.plan.Plan;
import org.qingyuan.responsibility.plan.PlanRepository;

/** Shows what publishing would generate, by doing it and taking it back: one rule for both. */
@ApplicationScoped
public class Previewing {
    private final PlanRepository plans;
    private final Generation generation;
    private final BusinessCalendar calendar;
    private final EntityManager entities;

    Previewing(PlanRepository plans, Generation generation, BusinessCalendar calendar, EntityManager entities) {
        this.plans = plans;
        this.generation = generation;
        this.calendar = calendar;
        this.entities = entities;
    }

    public PlanPreview preview(Caller caller, UUID id) {
        QuarkusTransaction.begin();
        try {
            Plan plan = plans.get(caller, id);
            plan.requireDraft();
            generation.expand(plan.id, calendar.today());
            return preview(plan, owners(plan.id));
        } finally {
            QuarkusTransaction.rollback();
        }
    }

    private static PlanPreview preview(Plan plan, Map<UUID, Long> owners) {
        List<DutyPreview> duties = plan.rows.stream()
                .flatMap(row -> row.duties.stream())
                .map(duty -> new DutyPreview(
                        duty.id,
                        duty.row.id,
                        Windows.of(Generation.schedule(plan, duty)),
                        owners.getOrDefault(duty.id, 0L)))
                .toList();
        long obligations = duties.stream()
                .mapToLong(duty -> duty.windows().size() * duty.owners())
                .sum();
        return new PlanPreview(duties, obligations);
    }

    private Map<UUID, Long> owners(UUID plan) {
        Map<UUID, Long> owners = new HashMap<>();
        List<Tuple> rows = entities.createNativeQuery("""
                        select p.duty, count(*) as owners
                          from plan_row r join duty d on d.plan_row = r.id join duty_party p on p.duty = d.id
                         where r.plan = :plan group by p.duty
                        """, Tuple.class)
                .setParameter("plan", plan)
                .getResultList();
        rows.forEach(row -> owners.put(row.get("duty", UUID.class), row.get("owners", Long.class)));
        return owners;
    }
}
