package org.qingyuan.responsibility.schedule;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.responsibility.plan.Duty;

/** Windows of a plan that takes over from another in mid-year: each written once, whoever owes it. */
@ApplicationScoped
public class PlannedWindows {
    private final EntityManager entities;

    PlannedWindows(EntityManager entities) {
        this.entities = entities;
    }

    /**
     * The windows of a duty as if its plan had begun on a day, those that are over before another left out.
     *
     * @param from the day on which the duty began to be owed, perhaps under an earlier version
     * @param on the day from which the plan holds
     * @return their ids
     */
    public List<UUID> keep(Duty duty, LocalDate from, LocalDate on) {
        List<UUID> ids = new ArrayList<>();
        for (Window window : Windows.of(schedule(duty, from))) {
            if (!window.ends().isBefore(on)) {
                ids.add(find(duty, window).orElseGet(() -> make(duty, window)));
            }
        }
        return ids;
    }

    /** How many windows the duty has for whoever owes it from the day on. */
    public long count(Duty duty, LocalDate on) {
        return Windows.of(schedule(duty, on)).size();
    }

    private static Schedule schedule(Duty duty, LocalDate from) {
        return new Schedule(
                duty.kind,
                duty.every,
                duty.atLeast,
                duty.timeLimit == null ? duty.row.timeLimit : duty.timeLimit,
                from,
                duty.row.plan.validTo,
                duty.row.plan.reportCycle);
    }

    private Optional<UUID> find(Duty duty, Window window) {
        return entities.createNativeQuery("""
                        select w.id from duty_window w
                         where w.duty = :duty and w.starts = :starts and w.ends = :ends and w.due = :due
                           and w.required = :required
                        """, UUID.class)
                .setParameter("duty", duty.id)
                .setParameter("starts", window.starts())
                .setParameter("ends", window.ends())
                .setParameter("due", window.due())
                .setParameter("required", window.required())
                .getResultStream()
                .findFirst();
    }

    private UUID make(Duty duty, Window window) {
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        entities.createNativeQuery(GenerationSql.WINDOW)
                .setParameter("id", id)
                .setParameter("duty", duty.id)
                .setParameter("starts", window.starts())
                .setParameter("ends", window.ends())
                .setParameter("due", window.due())
                .setParameter("required", window.required())
                .executeUpdate();
        return id;
    }
}
