package org.qingyuan.cases.outcome;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
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
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.kit.trail.Trail;

/** Takes snapshots of announced outcomes and reads them back. */
@ApplicationScoped
public class OutcomeSnapshots implements PanacheRepositoryBase<OutcomeSnapshot, UUID> {
    /** One statement reads everything, so that all outcomes are of one moment. */
    private static final String TAKE = """
            with told as (
                 select o.*,
                        cast(row_number() over (order by o.announced_on, o.id) as int) as ordinal,
                        o.id || '|' || o.unit || '|' || coalesce(cast(o.person as text), '') || '|' || o.subject_rank || '|'
                             || o.kind || '|' || o.case_filed || '|' || o.announced_on || '|'
                             || o.matter as line
                   from announced_outcome o
                   left join outcome_revocation r on r.outcome = o.id
                  where o.bureau = :bureau
                    and o.announced_on between cast(:from as date) and least(cast(:to as date), cast(:asOf as date))
                    and (r.revoked_on is null or r.revoked_on > cast(:asOf as date))),
            made as (
                 insert into outcome_snapshot (id, bureau, period_from, period_to, as_of, hash, outcomes, made_by, made_at,
                                               idempotency_key)
                 select :id, :bureau, cast(:from as date), cast(:to as date), cast(:asOf as date),
                        encode(sha256(convert_to(coalesce(string_agg(line, chr(10) order by ordinal), ''), 'UTF8')), 'hex'),
                        count(*), :madeBy, :madeAt, cast(:key as text)
                   from told
                 returning id),
            kept as (
                 insert into outcome_fact (snapshot, ordinal, outcome, unit, person, subject_rank, kind, case_filed,
                                           announced_on, line)
                 select m.id, t.ordinal, t.id, t.unit, t.person, t.subject_rank, t.kind, t.case_filed, t.announced_on, t.line
                   from told t cross join made m
                 returning 1)
            select m.id from made m cross join (select count(*) from kept) k
            """;

    private static final String FACTS = """
            select f.ordinal, f.outcome, f.unit, u.name as unit_name, f.person, p.name as person_name, f.subject_rank, f.kind,
                   f.case_filed, f.announced_on, f.line
              from outcome_fact f
              left join directory_unit u on u.bureau = :bureau and u.id = f.unit
              left join directory_person p on p.bureau = :bureau and p.id = f.person
             where f.snapshot = :snapshot and f.ordinal > :after
             order by f.ordinal limit :most
            """;

    private static final String REVOKED = """
            select f.ordinal, f.outcome, r.revoked_on
              from outcome_fact f join outcome_revocation r on r.outcome = f.outcome
             where f.snapshot = :snapshot and f.ordinal > :after
             order by f.ordinal limit :most
            """;

    private final Trail trail;

    OutcomeSnapshots(Trail trail) {
        this.trail = trail;
    }

    /** @throws Problem 422 for a period that is reversed, or a key that was used for another */
    @Transactional
    public OutcomeSnapshot take(Caller caller, OutcomeSnapshotRequest request, String idempotencyKey) {
        if (request.from().isAfter(request.to())) {
            throw new Problem(OutcomeProblem.OUTCOME_PERIOD_REVERSED);
        }
        Optional<OutcomeSnapshot> earlier = byKey(caller, idempotencyKey);
        if (earlier.isPresent()) {
            if (!request.isOf(earlier.get())) {
                throw new Problem(BaseProblem.IDEMPOTENCY_KEY_REUSED);
            }
            return earlier.get();
        }
        UUID id = UuidVersion7Strategy.INSTANCE.generateUuid(null);
        new Statement(TAKE)
                .with("id", id)
                .with("bureau", caller.bureau())
                .with("from", request.from())
                .with("to", request.to())
                .with("asOf", request.asOf())
                .with("madeBy", caller.account())
                .with("madeAt", Instant.now())
                .with("key", idempotencyKey)
                .rows(getEntityManager());
        trail.recordIn(caller.bureau(), "outcome-snapshot.take", "outcome-snapshot", id, Map.of());
        return get(caller, id);
    }

    private Optional<OutcomeSnapshot> byKey(Caller caller, String key) {
        return key == null
                ? Optional.empty()
                : find("bureau = ?1 and madeBy = ?2 and idempotencyKey = ?3", caller.bureau(), caller.account(), key)
                        .firstResultOptional();
    }

    /** @throws Problem 404 when the caller's bureau has no such snapshot */
    OutcomeSnapshot get(Caller caller, UUID id) {
        return find("bureau = ?1 and id = ?2", caller.bureau(), id)
                .firstResultOptional()
                .orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** In the order of their lines; {@code limit + 1} rows at most. */
    List<OutcomeFactView> facts(OutcomeSnapshot snapshot, Cursor after, int limit) {
        return new Statement(FACTS)
                .with("snapshot", snapshot.id)
                .with("bureau", snapshot.bureau)
                .with("after", after == null ? 0 : after.number(0))
                .with("most", limit + 1)
                .rows(getEntityManager(), OutcomeFactView::of);
    }

    /** In the order of the snapshot; {@code limit + 1} rows at most. */
    List<OutcomeRevocationView> revocations(OutcomeSnapshot snapshot, Cursor after, int limit) {
        return new Statement(REVOKED)
                .with("snapshot", snapshot.id)
                .with("after", after == null ? 0 : after.number(0))
                .with("most", limit + 1)
                .rows(getEntityManager(), OutcomeRevocationView::of);
    }
}
