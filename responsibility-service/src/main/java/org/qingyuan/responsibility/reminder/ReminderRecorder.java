package org.qingyuan.responsibility.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.Sql;

/** Runs a statement that records reminders, of obligations or of registers, with the settings of the service. */
@ApplicationScoped
public class ReminderRecorder {
    private final EntityManager entities;
    private final ReminderConfig config;
    private final Trail trail;

    ReminderRecorder(EntityManager entities, ReminderConfig config, Trail trail) {
        this.entities = entities;
        this.config = config;
        this.trail = trail;
    }

    /**
     * Any number of replicas may call it at any time; one works at a time, and the key of the rows keeps the rest right.
     *
     * @param kind names the lock; another kind is recorded beside it
     * @param act as the trail calls it
     * @return how many reminders are new
     */
    @Transactional(TxType.MANDATORY)
    public long record(String kind, String statement, String act, String bureau, LocalDate day, Instant now) {
        // A lock of the transaction: it goes with whoever held it. Without it two would only wait for each other's
        // rows.
        Sql lock = new Sql("select pg_try_advisory_xact_lock(hashtext(:kind), hashtext(:bureau)) as mine");
        if (!lock.with("kind", kind)
                .with("bureau", bureau)
                .rows(entities)
                .getFirst()
                .get("mine", Boolean.class)) {
            return 0;
        }
        long recorded = new Sql(statement)
                .with("bureau", bureau)
                .with("day", day)
                .with("now", now)
                .with(
                        "leadDays",
                        config.leadDays().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .with("headAfter", config.headAfter())
                .with("disciplineAfter", config.disciplineAfter())
                .with("quietFrom", config.quietFrom())
                .with("quietTo", config.quietTo())
                .with("mail", config.mail().enabled())
                .rows(entities)
                .getFirst()
                .get("n", Long.class);
        if (recorded > 0) {
            trail.recordIn(bureau, act, "bureau", bureau, Map.of("reminders", recorded));
        }
        return recorded;
    }
}
