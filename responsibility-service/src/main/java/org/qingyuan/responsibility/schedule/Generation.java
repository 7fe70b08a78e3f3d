package org.qingyuan.responsibility.schedule;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.mapping;
import static java.util.stream.Collectors.toList;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.Session;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.hibernate.query.QueryFlushMode;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.plan.Duty;
import org.qingyuan.responsibility.plan.Plan;

/**
 * 生成应履行事项: from the duties of a plan to its obligations, in sets inside the database. Each step is one statement over
 * the whole plan, so that a year for thousands of units costs no more round trips than one for ten.
 */
@ApplicationScoped
public class Generation {
    private final EntityManager entities;
    private final BusinessCalendar calendar;

    Generation(EntityManager entities, BusinessCalendar calendar) {
        this.entities = entities;
        this.calendar = calendar;
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
        Map<UUID, List<Owners>> owners = owners(plan.id);
        Terms terms = Terms.of(plan);
        for (var row : plan.rows) {
            for (Duty duty : row.duties) {
                Schedule schedule = Schedule.of(duty, terms, calendar.workdays());
                for (Owners some : owners.getOrDefault(duty.id, List.of())) {
                    Windows.of(schedule.rollingFrom(some.rollsFrom()))
                            .forEach(window -> keep(duty, window, some.rollsFrom()));
                }
            }
        }
    }

    /** Looks for no change of the plan before each window: whoever asked for its owners has written them. */
    UUID keep(Duty duty, Window window, LocalDate rollsFrom) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        // Hibernate's own query takes a null with its type.
        entities.unwrap(Session.class)
                .createNativeMutationQuery(GenerationSql.WINDOW)
                .setQueryFlushMode(QueryFlushMode.NO_FLUSH)
                .setParameter("id", id)
                .setParameter("duty", duty.id)
                .setParameter("starts", window.starts())
                .setParameter("ends", window.ends())
                .setParameter("due", window.due())
                .setParameter("required", window.required())
                .setParameter("dueWritten", window.dueWritten(), LocalDate.class)
                .setParameter("requiredInFull", window.requiredInFull(), Integer.class)
                .setParameter("rollsFrom", rollsFrom, LocalDate.class)
                .executeUpdate();
        return id;
    }

    /** Owners of a duty that share its windows: all of them, unless its period rolls for each post. */
    record Owners(LocalDate rollsFrom, long count) {}

    /** By duty; known once {@link #expand} has been through. */
    Map<UUID, List<Owners>> owners(UUID plan) {
        return new Sql(GenerationSql.OWNERS_OF_DUTIES)
                .with("plan", plan).rows(entities).stream()
                        .collect(groupingBy(
                                row -> row.get("duty", UUID.class),
                                mapping(
                                        row -> new Owners(
                                                row.get("rolls_from", LocalDate.class), row.get("owners", Long.class)),
                                        toList())));
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
