package org.qingyuan.cases.watch;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;

/** The watches of the caller's bureau. */
@ApplicationScoped
class WatchRows {
    private static final LocalDate LAST_DAY = LocalDate.of(9999, 12, 31);
    private static final UUID LAST = new UUID(-1, -1);
    private static final String OF_BUREAU = "from PlatformWatch where bureau = :bureau and ";

    private final EntityManager entities;

    WatchRows(EntityManager entities) {
        this.entities = entities;
    }

    /** Latest first; {@code limit + 1} rows at most. */
    List<PlatformWatch> list(Caller caller, Cursor after, int limit) {
        return entities.createQuery(
                        OF_BUREAU + "(fromDay < :day or fromDay = :day and id < :id) order by fromDay desc, id desc",
                        PlatformWatch.class)
                .setParameter("bureau", caller.bureau())
                .setParameter("day", after == null ? LAST_DAY : after.date(0))
                .setParameter("id", after == null ? LAST : after.uuid(1))
                .setMaxResults(limit + 1)
                .getResultList();
    }

    /** Those that are not cancelled and end on the day or later, the earliest first. */
    List<PlatformWatch> endingFrom(Caller caller, LocalDate day) {
        return entities.createQuery(
                        OF_BUREAU + "state <> :cancelled and untilDay >= :day order by fromDay", PlatformWatch.class)
                .setParameter("bureau", caller.bureau())
                .setParameter("cancelled", WatchState.CANCELLED)
                .setParameter("day", day)
                .getResultList();
    }

    /** Those whose hand-over is under way or was never made. */
    List<PlatformWatch> open(Caller caller) {
        return entities.createQuery(OF_BUREAU + "state in (:open) order by fromDay", PlatformWatch.class)
                .setParameter("bureau", caller.bureau())
                .setParameter("open", List.of(WatchState.NAMED, WatchState.WRITTEN, WatchState.RETURNED))
                .getResultList();
    }

    Optional<PlatformWatch> next(PlatformWatch watch) {
        return entities.createQuery(
                        OF_BUREAU + "state <> :cancelled and fromDay > :day order by fromDay", PlatformWatch.class)
                .setParameter("bureau", watch.bureau)
                .setParameter("cancelled", WatchState.CANCELLED)
                .setParameter("day", watch.untilDay)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    /** Another one that holds on a day of these. */
    Optional<PlatformWatch> overlapping(String bureau, UUID but, LocalDate from, LocalDate until) {
        return entities.createQuery(
                        OF_BUREAU
                                + "state <> :cancelled and id <> :but and fromDay <= :until and untilDay >= :from order by fromDay",
                        PlatformWatch.class)
                .setParameter("bureau", bureau)
                .setParameter("cancelled", WatchState.CANCELLED)
                .setParameter("but", but)
                .setParameter("from", from)
                .setParameter("until", until)
                .setMaxResults(1)
                .getResultStream()
                .findFirst();
    }

    Optional<PlatformWatch> find(UUID id) {
        return Optional.ofNullable(entities.find(PlatformWatch.class, id));
    }

    /** Held until the transaction ends. @throws Problem 404 for what is another bureau's, or nobody's */
    PlatformWatch lock(Caller caller, UUID id) {
        PlatformWatch watch = entities.find(PlatformWatch.class, id, LockModeType.PESSIMISTIC_WRITE);
        if (watch == null || !watch.bureau.equals(caller.bureau())) {
            throw new Problem(BaseProblem.NOT_FOUND);
        }
        return watch;
    }

    /** Whether something was handed over to it for good. */
    boolean takesOver(PlatformWatch watch) {
        return !entities.createQuery(
                        "select id from PlatformWatch where takenBy = :id and state = :confirmed", UUID.class)
                .setParameter("id", watch.id)
                .setParameter("confirmed", WatchState.CONFIRMED)
                .getResultList()
                .isEmpty();
    }

    void add(PlatformWatch watch) {
        entities.persist(watch);
        entities.flush();
    }

    void flush() {
        entities.flush();
    }

    List<UUID> open(UUID watch) {
        return new Statement("select lead from platform_watch_open where watch = :watch")
                .with("watch", watch)
                .rows(entities, row -> row.get("lead", UUID.class));
    }

    void setOpen(UUID watch, List<UUID> leads) {
        new Statement("delete from platform_watch_open where watch = :watch")
                .with("watch", watch)
                .run(entities);
        for (UUID lead : leads) {
            new Statement("insert into platform_watch_open (watch, lead) values (:watch, :lead)")
                    .with("watch", watch)
                    .with("lead", lead)
                    .run(entities);
        }
    }
}
