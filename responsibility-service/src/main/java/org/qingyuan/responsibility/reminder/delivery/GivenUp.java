package org.qingyuan.responsibility.reminder.delivery;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.trail.Trail;
import org.qingyuan.responsibility.Sql;

/**
 * What no attempt could send any more: shown, and sent again once its cause is mended. What is settled by then goes to nobody,
 * and what was given up longer ago than {@link #RECENT} is over: nobody wants a reminder of last quarter.
 */
@ApplicationScoped
public class GivenUp {
    /** Of {@code settled_at}. */
    public static final String RECENT = "settled_at > now() - interval '30 days'";

    private static final String AGAIN = """
            update reminder_delivery
               set settled_at = null, outcome = null, attempts = 0, next_at = :now
             where bureau = :bureau and outcome = 'GAVE_UP' and %s
            """.formatted(RECENT);

    private final EntityManager entities;
    private final Trail trail;

    GivenUp(EntityManager entities, Trail trail) {
        this.entities = entities;
        this.trail = trail;
    }

    public LettersView letters(Caller caller) {
        return new Sql("""
                        with waiting as (
                            select id, problem from reminder_delivery
                             where bureau = :bureau and channel = 'MAIL' and settled_at is null),
                        given_up as (
                            select id, problem from reminder_delivery
                             where bureau = :bureau and channel = 'MAIL' and outcome = 'GAVE_UP' and %s)
                        select (select count(*) from waiting) as waiting,
                               (select count(*) from given_up) as given_up,
                               (select max(settled_at) from reminder_delivery
                                 where bureau = :bureau and channel = 'MAIL' and outcome = 'DELIVERED') as delivered_at,
                               (select problem from (table waiting union all table given_up) w
                                 where problem is not null order by id desc limit 1) as problem
                        """.formatted(RECENT))
                .with("bureau", caller.bureau()).rows(entities).stream()
                        .map(row -> new LettersView(
                                row.get("waiting", Long.class),
                                row.get("given_up", Long.class),
                                row.get("delivered_at", Instant.class),
                                row.get("problem", String.class)))
                        .findFirst()
                        .orElseThrow();
    }

    @Transactional
    public void lettersAgain(Caller caller) {
        entities.createNativeQuery(AGAIN + " and channel = 'MAIL'")
                .setParameter("bureau", caller.bureau())
                .setParameter("now", Instant.now())
                .executeUpdate();
        trail.record("reminder.send-again", "bureau", caller.bureau());
    }

    @Transactional
    public void callsAgain(Caller caller, UUID endpoint) {
        entities.createNativeQuery(AGAIN + " and endpoint = :endpoint")
                .setParameter("bureau", caller.bureau())
                .setParameter("endpoint", endpoint)
                .setParameter("now", Instant.now())
                .executeUpdate();
        trail.record("hook.again", "hook", endpoint);
    }
}
