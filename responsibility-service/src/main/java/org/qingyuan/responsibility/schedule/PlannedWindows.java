package org.qingyuan.responsibility.schedule;

import static java.util.stream.Collectors.toCollection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.Session;
import org.qingyuan.kit.calendar.BusinessCalendar;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.plan.Duty;

/** Windows of a plan that takes over from another in mid-year: each written once, whoever owes it. */
@ApplicationScoped
public class PlannedWindows {
    private final EntityManager entities;
    private final Generation generation;
    private final BusinessCalendar calendar;

    PlannedWindows(EntityManager entities, Generation generation, BusinessCalendar calendar) {
        this.entities = entities;
        this.generation = generation;
        this.calendar = calendar;
    }

    /**
     * The windows of a duty as if its plan had begun on a day, those that are over before another left out.
     *
     * @param from the day on which the duty began to be owed, perhaps under an earlier version
     * @param on the day from which the plan holds
     * @return their ids
     */
    public List<UUID> keep(Duty duty, LocalDate from, LocalDate on) {
        Schedule schedule = schedule(duty, from);
        List<UUID> ids = new ArrayList<>();
        for (Generation.Owners some : generation.owners(duty.row.plan.id).getOrDefault(duty.id, List.of())) {
            for (Window window : Windows.of(schedule.rollingFrom(some.rollsFrom()))) {
                if (!window.ends().isBefore(on)) {
                    ids.add(find(duty, window, some.rollsFrom())
                            .orElseGet(() -> generation.keep(duty, window, some.rollsFrom())));
                }
            }
        }
        return ids;
    }

    /** How many windows the duty has for whoever owes it from the day on. */
    public long count(Duty duty, LocalDate rollsFrom, LocalDate on) {
        return Windows.of(schedule(duty, on).rollingFrom(rollsFrom)).stream()
                .filter(window -> !window.ends().isBefore(on))
                .count();
    }

    /** Years in which something falls due whose holidays are not published yet. */
    public Set<Integer> unpublishedYears(UUID plan, LocalDate from) {
        return new Sql("""
                        select distinct cast(extract(year from w.due) as int) as year
                          from plan_row r join duty d on d.plan_row = r.id join duty_window w on w.duty = d.id
                         where r.plan = :plan and w.due >= :from
                        """)
                .with("plan", plan).with("from", from).rows(entities).stream()
                        .map(row -> row.get("year", Integer.class))
                        .filter(year -> !calendar.workdays().publishedYears().contains(year))
                        .collect(toCollection(TreeSet::new));
    }

    private Schedule schedule(Duty duty, LocalDate from) {
        Terms plan = Terms.of(duty.row.plan);
        Terms terms = new Terms(from, plan.validTo(), plan.reportCycle(), plan.firstYear(), plan.dueShift());
        return Schedule.of(duty, terms, calendar.workdays());
    }

    private Optional<UUID> find(Duty duty, Window window, LocalDate rollsFrom) {
        return entities.unwrap(Session.class)
                .createNativeQuery("""
                        select w.id from duty_window w
                         where w.duty = :duty and w.event is null and not w.carried and w.starts = :starts and w.ends = :ends and w.due = :due
                           and w.required = :required and w.rolls_from is not distinct from :rollsFrom
                        """, UUID.class)
                .setParameter("duty", duty.id)
                .setParameter("starts", window.starts())
                .setParameter("ends", window.ends())
                .setParameter("due", window.due())
                .setParameter("required", window.required())
                .setParameter("rollsFrom", rollsFrom, LocalDate.class)
                .getResultStream()
                .findFirst();
    }
}
