package org.qingyuan.responsibility.relief;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.kit.page.Cursor;
import org.qingyuan.kit.problem.BaseProblem;
import org.qingyuan.kit.problem.Problem;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.delegation.Delegations;
import org.qingyuan.responsibility.obligation.OwnDuty;
import org.qingyuan.responsibility.obligation.Sight;

@ApplicationScoped
public class ReliefRepository implements PanacheRepositoryBase<Relief, UUID> {
    /** How long a decision stands among what waits for the unit's eyes. */
    private static final Duration DECIDED_SHOWN = Duration.ofDays(14);

    private static final String SUMMARY = """
            select r.id, r.kind, r.unit, u.name as unit_name, r.until, r.state, r.reason, r.changed_at, r.decided_on,
                   r.version, i.item_no, i.item_name, i.clause_text, i.n
              from relief r
              join unit u on u.bureau = r.bureau and u.id = r.unit
              left join lateral (
                   select w.item_no, w.item_name, d.clause_text, count(*) over () as n
                     from relief_obligation ro join obligation o on o.id = ro.obligation
                     join duty d on d.id = o.duty join plan_row w on w.id = o.plan_row
                    where ro.relief = r.id order by w.ordinal, o.due, o.id limit 1) i on true
             where
            """;

    private final Delegations delegations;

    ReliefRepository(Delegations delegations) {
        this.delegations = delegations;
    }

    /** @throws Problem 404 when the caller may not know of it */
    public Relief get(Caller caller, UUID id) {
        return find(caller, id, LockModeType.NONE).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** The same, holding it until the transaction ends. */
    Relief lock(Caller caller, UUID id) {
        return find(caller, id, LockModeType.PESSIMISTIC_WRITE).orElseThrow(() -> new Problem(BaseProblem.NOT_FOUND));
    }

    /** A deputy sees what those see in whose place he stands today. */
    Optional<Relief> find(Caller caller, UUID id, LockModeType lock) {
        Caller standing = delegations.standing(caller);
        return find("bureau = ?1 and id = ?2", caller.bureau(), id)
                .withLock(lock)
                .firstResultOptional()
                .filter(relief -> ReliefSight.sees(standing, relief, Sight.ours(getEntityManager(), caller)));
    }

    /** Newest first; {@code limit + 1} rows at most. */
    public List<ReliefSummary> list(Caller caller, ReliefFilter filter, Cursor after, int limit) {
        Caller standing = delegations.standing(caller);
        Sql sql = visible(standing, SUMMARY)
                .when(filter.unit(), "and r.unit = :ofUnit", "ofUnit")
                .when(filter.state() == null ? null : filter.state().name(), "and r.state = :state", "state")
                .when(filter.kind() == null ? null : filter.kind().name(), "and r.kind = :kind", "kind")
                .when(
                        filter.obligation(),
                        "and exists (select from relief_obligation x where x.relief = r.id and x.obligation = :obligation)",
                        "obligation")
                .when(after == null ? null : after.uuid(0), "and r.id < :after", "after");
        queue(sql, caller, standing, filter.queue());
        return sql.add("order by r.id desc limit :limit").with("limit", limit + 1).rows(getEntityManager()).stream()
                .map(ReliefSummary::of)
                .toList();
    }

    /** How many wait for the caller. */
    public long count(Caller caller, ReliefQueue queue) {
        Caller standing = delegations.standing(caller);
        Sql sql = visible(standing, "select count(*) as n from relief r where");
        queue(sql, caller, standing, queue);
        return sql.rows(getEntityManager()).getFirst().get("n", Long.class);
    }

    /** Whether the caller, or in whose place he stands, owes one of the obligations: nobody lets himself off. */
    boolean owed(Caller caller, UUID inPlaceOf, Relief relief) {
        Sql own = new Sql("select 1 as n from relief_obligation ro join obligation o on o.id = ro.obligation")
                .add("where ro.relief = :relief and")
                .add(OwnDuty.owed("o"))
                .with("relief", relief.id);
        return !OwnDuty.owing(own, caller.person(), inPlaceOf)
                .rows(getEntityManager())
                .isEmpty();
    }

    List<ReliefFile> files(UUID relief) {
        return getEntityManager()
                .createQuery(
                        "from ReliefFile where relief = :relief and removedAt is null order by addedAt, id",
                        ReliefFile.class)
                .setParameter("relief", relief)
                .getResultList();
    }

    private static Sql visible(Caller caller, String select) {
        return new Sql(select)
                .add(ReliefSight.VISIBLE)
                .with("bureau", caller.bureau())
                .with("unitPeople", caller.ofUnit())
                .with("oversees", ReliefSight.oversees(caller))
                .with("unit", String.valueOf(caller.unitOrNobody()));
    }

    private static void queue(Sql sql, Caller caller, Caller standing, ReliefQueue queue) {
        switch (queue) {
            case null -> {}
            case SUBMIT ->
                sql.add("""
                                and r.state = 'DRAFT' and r.unit = cast(:unit as uuid) and :heads
                                and (:head or r.drafter <> :me)
                                """)
                        .with("me", caller.personOrNobody())
                        .with("head", caller.has(Roles.UNIT_LEADER))
                        .with("heads", standing.has(Roles.UNIT_LEADER));
            case DECIDED -> sql.add("""
                            and r.state in ('APPROVED', 'REFUSED', 'REVOKED') and :unitPeople
                            and r.unit = cast(:unit as uuid) and r.changed_at > :since
                            """).with("since", Instant.now().minus(DECIDED_SHOWN));
            case APPROVE ->
                sql.add("""
                                and r.state = 'SUBMITTED' and r.unit <> cast(:unit as uuid)
                                and r.drafter <> :me and r.submitter <> :me
                                and (r.submitted_for is null or r.submitted_for <> :me)
                                and (r.approving_side = 'DISCIPLINE' and :disciplineHead
                                     or r.approving_side = 'BUREAU_LEADER' and :leads)
                                """)
                        .with("me", caller.personOrNobody())
                        .with("disciplineHead", standing.has(Roles.DISCIPLINE_HEAD))
                        .with("leads", standing.has(Roles.BUREAU_LEADER));
        }
    }
}
