package org.qingyuan.responsibility.reminder.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.qingyuan.responsibility.Sql;

/** The queue in the database; any number of replicas take from it. */
@ApplicationScoped
public class Deliveries implements DeliveryQueue {
    private static final int LONGEST_PROBLEM = 300;

    private final EntityManager entities;

    Deliveries(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public Optional<Claimed> claim(Channel channel, Instant now, Duration lease) {
        UUID mine = UUID.randomUUID();
        return new Sql("""
                        update reminder_delivery d
                           set lease = :lease, lease_until = :until, attempts = attempts + 1
                         where d.id = (
                               select w.id from reminder_delivery w
                                where w.channel = :channel and w.settled_at is null and w.next_at <= :now
                                  and (w.lease_until is null or w.lease_until <= :now)
                                order by w.next_at, w.id limit 1 for update skip locked)
                        returning d.id, d.bureau, d.plan, d.recipient, d.endpoint, d.unit, d.created_at, d.attempts
                        """)
                .with("lease", mine)
                .with("until", now.plus(lease))
                .with("channel", channel.name())
                .with("now", now)
                .first(entities, row -> claimed(row, mine));
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void settle(Claimed claimed, Outcome outcome, String problem, Instant now) {
        entities.createNativeQuery("""
                        update reminder_delivery
                           set settled_at = :now, outcome = :outcome, problem = :problem, lease = null, lease_until = null
                         where id = :id and settled_at is null
                        """)
                .setParameter("now", now)
                .setParameter("outcome", outcome.name())
                .setParameter("problem", shortened(problem))
                .setParameter("id", claimed.id())
                .executeUpdate();
    }

    @Override
    @Transactional(TxType.REQUIRES_NEW)
    public void postpone(Claimed claimed, Instant next, String problem) {
        entities.createNativeQuery("""
                        update reminder_delivery
                           set next_at = :next, problem = :problem, lease = null, lease_until = null
                         where id = :id and lease = :lease
                        """)
                .setParameter("next", next)
                .setParameter("problem", shortened(problem))
                .setParameter("id", claimed.id())
                .setParameter("lease", claimed.lease())
                .executeUpdate();
    }

    private static Claimed claimed(Tuple row, UUID lease) {
        return new Claimed(
                row.get("id", UUID.class),
                row.get("bureau", String.class),
                row.get("plan", UUID.class),
                row.get("recipient", UUID.class),
                row.get("endpoint", UUID.class),
                row.get("unit", UUID.class),
                row.get("created_at", Instant.class),
                lease,
                row.get("attempts", Integer.class));
    }

    private static String shortened(String problem) {
        return problem == null || problem.length() <= LONGEST_PROBLEM ? problem : problem.substring(0, LONGEST_PROBLEM);
    }
}
