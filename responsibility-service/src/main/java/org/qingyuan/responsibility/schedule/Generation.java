package org.qingyuan.responsibility.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.responsibility.plan.Duty;
import org.qingyuan.responsibility.plan.Plan;

/**
 * 生成应履行事项: from the duties of a plan to its obligations, in sets inside the database. Each step is one statement over
 * the whole plan, so that a year for thousands of units costs no more round trips than one for ten.
 */
@ApplicationScoped
public class Generation {
    private final EntityManager entities;

    Generation(EntityManager entities) {
        this.entities = entities;
    }

    /** Writes parties, windows and obligations of a plan that is being published. */
    public void generate(Plan plan, LocalDate day) {
        entities.flush();
        expand(plan.id, day);
        windows(plan);
        run(GenerationSql.OBLIGATIONS, plan.id);
        listUnits(plan.id);
    }

    /** Writes which units see each obligation of the plan. */
    public void listUnits(UUID plan) {
        run(GenerationSql.OBLIGATION_UNITS, plan);
    }

    /** Who stands on which side and who owes what, on the day of publishing. */
    public void expand(UUID plan, LocalDate day) {
        runOn(GenerationSql.ROW_PARTIES, plan, day);
        runOn(GenerationSql.PARTIES_OF_UNITS, plan, day);
        runOn(GenerationSql.PARTIES_OF_LEADERS, plan, day);
        runOn(GenerationSql.PARTIES_OF_BRANCHES, plan, day);
    }

    private void windows(Plan plan) {
        for (var row : plan.rows) {
            for (Duty duty : row.duties) {
                for (Window window : Windows.of(schedule(plan, duty))) {
                    entities.createNativeQuery(GenerationSql.WINDOW)
                            .setParameter("id", UuidVersion7Strategy.INSTANCE.generateUuid(null))
                            .setParameter("duty", duty.id)
                            .setParameter("starts", window.starts())
                            .setParameter("ends", window.ends())
                            .setParameter("due", window.due())
                            .setParameter("required", window.required())
                            .executeUpdate();
                }
            }
        }
    }

    static Schedule schedule(Plan plan, Duty duty) {
        return new Schedule(
                duty.kind,
                duty.every,
                duty.atLeast,
                duty.timeLimit == null ? duty.row.timeLimit : duty.timeLimit,
                plan.validFrom,
                plan.validTo,
                plan.reportCycle);
    }

    /** Duties that would bring obligations, but for which nobody was found. */
    @SuppressWarnings("unchecked")
    public List<String> owedByNobody(UUID plan) {
        return entities.createNativeQuery(GenerationSql.OWED_BY_NOBODY, String.class)
                .setParameter("plan", plan)
                .getResultList();
    }

    private void run(String sql, UUID plan) {
        entities.createNativeQuery(sql).setParameter("plan", plan).executeUpdate();
    }

    private void runOn(String sql, UUID plan, LocalDate day) {
        entities.createNativeQuery(sql)
                .setParameter("plan", plan)
                .setParameter("day", day)
                .executeUpdate();
    }
}
