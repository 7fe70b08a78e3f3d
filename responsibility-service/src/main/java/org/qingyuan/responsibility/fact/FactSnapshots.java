package org.qingyuan.responsibility.fact;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.ResponsibilityProblem;
import org.qingyuan.responsibility.Sql;

/** Takes snapshots and reads them back. */
@ApplicationScoped
public class FactSnapshots implements PanacheRepositoryBase<FactSnapshot, UUID> {
    private final Trail trail;

    FactSnapshots(Trail trail) {
        this.trail = trail;
    }

    /** One statement reads everything, so that all figures are of one moment. */
    @Transactional
    public FactSnapshot take(Caller caller, FactSnapshotRequest request, String idempotencyKey) {
        if (request.from().isAfter(request.to())) {
            throw new Problem(ResponsibilityProblem.PERIOD_REVERSED);
        }
        Optional<FactSnapshot> earlier = byKey(caller, idempotencyKey);
        if (earlier.isPresent()) {
            return repeated(earlier.get(), request);
        }
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        Tuple made = new Sql(FactSql.TAKE)
                .with("id", id)
                .with("bureau", caller.bureau())
                .with("from", request.from())
                .with("to", request.to())
                .with("asOf", request.asOf())
                .with("madeBy", caller.account())
                .with("madeAt", Instant.now())
                .with("key", idempotencyKey)
                .rows(getEntityManager())
                .getFirst();
        trail.recordIn(caller.bureau(), "fact-snapshot.take", "fact-snapshot", made.get("id", UUID.class), Map.of());
        return get(caller, id);
    }

    private Optional<FactSnapshot> byKey(Caller caller, String key) {
        return key == null
                ? Optional.empty()
                : find("bureau = ?1 and madeBy = ?2 and idempotencyKey = ?3", caller.bureau(), caller.account(), key)
                        .firstResultOptional();
    }

    private static FactSnapshot repeated(FactSnapshot earlier, FactSnapshotRequest request) {
        if (!request.isOf(earlier)) {
            throw new Problem(BaseProblem.IDEMPOTENCY_KEY_REUSED);
        }
        return earlier;
    }

    /** @throws Problem 404 when the caller's bureau has no such snapshot */
    public FactSnapshot get(Caller caller, UUID id) {
        return find("bureau = ?1 and id = ?2", caller.bureau(), id)
                .firstResultOptional()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** Newest first; {@code limit + 1} rows at most. */
    public List<FactSnapshot> list(Caller caller, Cursor after, int limit) {
        return find(
                        "bureau = ?1 and (?2 is null or id < ?2) order by id desc",
                        caller.bureau(),
                        after == null ? null : after.uuid(0))
                .page(0, limit + 1)
                .list();
    }

    /** In the order of their lines; {@code limit + 1} rows at most. */
    public List<FactView> facts(FactSnapshot snapshot, UUID unit, Cursor after, int limit) {
        return new Sql(FactSql.FACTS)
                        .with("snapshot", snapshot.id)
                        .with("bureau", snapshot.bureau)
                        .with("after", after == null ? 0 : after.number(0))
                        .when(unit, "and (f.unit = :unit or :unit = any(f.shared))", "unit")
                        .add("order by f.ordinal limit :limit")
                        .with("limit", limit + 1)
                        .rows(getEntityManager())
                        .stream()
                        .map(FactView::of)
                        .toList();
    }
}
