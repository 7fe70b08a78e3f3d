package org.qingyuan.cases.supervision;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.sql.Statement;

@ApplicationScoped
class SupervisionRepository implements PanacheRepositoryBase<Supervision, UUID> {
    private static final String RUNS = "and o.state in ('ISSUED', 'IN_HAND')";

    /** @throws Problem 404 when the caller may not know of it */
    Supervision get(SupervisionSight sight, UUID id) {
        return find(sight, id, LockModeType.NONE).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** The same, holding it until the transaction ends. */
    Supervision lock(SupervisionSight sight, UUID id) {
        return find(sight, id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    Optional<Supervision> find(SupervisionSight sight, UUID id, LockModeType lock) {
        return find("bureau = ?1 and id = ?2", sight.bureau(), id)
                .withLock(lock)
                .firstResultOptional()
                .filter(sight::sees);
    }

    /** Newest first; {@code limit + 1} at most. */
    List<Supervision> list(SupervisionSight sight, SupervisionFilter filter, Instant now, Cursor after, int limit) {
        Statement list = sight.bind(new Statement("select o.id from supervision o where " + SupervisionSight.VISIBLE))
                .when(name(filter.kind()), "and o.kind = :kind", "kind")
                .when(name(filter.state()), "and o.state = :state", "state")
                .when(
                        filter.unit(),
                        "and exists (select from supervision_unit w where w.supervision = o.id and w.unit = :ofUnit)",
                        "ofUnit");
        light(list, filter.light(), now);
        if (after != null) {
            list.add("and (o.issued_on, o.id) < (:afterDay, cast(:afterId as uuid))")
                    .with("afterDay", after.date(0))
                    .with("afterId", after.uuid(1).toString());
        }
        List<UUID> ids = list.add("order by o.issued_on desc, o.id desc limit :most")
                .with("most", limit + 1)
                .rows(getEntityManager(), row -> row.get("id", UUID.class));
        return ids.isEmpty() ? List.of() : list("id in ?1 order by issuedOn desc, id desc", ids);
    }

    private static void light(Statement list, SupervisionLight light, Instant now) {
        switch (light) {
            case null -> {}
            case RED -> list.add(RUNS + " and o.due_at < :now").with("now", now);
            case YELLOW ->
                list.add(RUNS + " and o.due_at >= :now and o.warn_at <= :now").with("now", now);
            case GREEN ->
                list.add("and (o.state = 'REPORTED' or o.state in ('ISSUED', 'IN_HAND') and o.warn_at > :now)")
                        .with("now", now);
        }
    }

    /**
     * Drawn by lot: in a series, the absence of an order would tell whom it leaves out that there is one, and a number beside the
     * series would tell everybody else that it leaves somebody out.
     */
    int number(String bureau, int year) {
        return new Statement("""
                        select n.no from (select random(1000, 9999) as no from generate_series(1, 200)) n
                         where not exists (select from supervision o
                                 where o.bureau = :bureau and o.year = :year and o.no = n.no)
                         limit 1
                        """)
                .with("bureau", bureau)
                .with("year", year)
                .first(getEntityManager(), row -> row.get("no", Integer.class))
                .orElseThrow();
    }

    List<SupervisionStep> steps(UUID supervision) {
        return getEntityManager()
                .createQuery("from SupervisionStep where supervision = :supervision order by id", SupervisionStep.class)
                .setParameter("supervision", supervision)
                .getResultList();
    }

    private static String name(Enum<?> value) {
        return value == null ? null : value.name();
    }
}
