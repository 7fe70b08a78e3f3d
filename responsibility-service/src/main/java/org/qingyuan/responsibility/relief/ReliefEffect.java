package org.qingyuan.responsibility.relief;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.UUID;

/**
 * Makes the obligations of a request what all approved requests together make them: exempt from the first approval on, due
 * on the latest day that was granted: nothing is postponed to an earlier day. One that was granted before the obligation got a later due date of its own (carried into the next
 * year, or changed by a new version) postpones nothing any more. Run after an approval as after one was taken back.
 */
@ApplicationScoped
public class ReliefEffect {
    private static final String OBLIGATIONS = """
            update obligation o
               set exempted_on = e.decided_on,
                   due = coalesce(p.until, o.due_original, o.due),
                   due_original = case when p.until is not null then coalesce(o.due_original, o.due) end
              from relief_obligation c
              join obligation was on was.id = c.obligation
              left join lateral (
                   select min(r.decided_on) as decided_on
                     from relief_obligation x join relief r on r.id = x.relief
                    where x.obligation = c.obligation and r.kind = 'EXEMPT' and r.state = 'APPROVED') e on true
              left join lateral (
                   select r.until
                     from relief_obligation x join relief r on r.id = x.relief
                    where x.obligation = c.obligation and r.kind = 'POSTPONE' and r.state = 'APPROVED'
                      and r.until > coalesce(was.due_original, was.due)
                    order by r.until desc limit 1) p on true
             where c.relief = :relief and o.id = c.obligation
            """;

    private static final String UNITS = """
            update obligation_unit u set due = o.due
              from relief_obligation c join obligation o on o.id = c.obligation
             where c.relief = :relief and u.obligation = o.id and u.due <> o.due
            """;

    private final EntityManager entities;

    ReliefEffect(EntityManager entities) {
        this.entities = entities;
    }

    void settle(UUID relief) {
        entities.flush();
        entities.createNativeQuery(OBLIGATIONS).setParameter("relief", relief).executeUpdate();
        entities.createNativeQuery(UNITS).setParameter("relief", relief).executeUpdate();
    }
}
