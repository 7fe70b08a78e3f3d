package org.qingyuan.responsibility.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import java.util.UUID;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.obligation.ObligationRepository;

/** Where an obligation comes from: who sees the obligation sees its changes. */
@ApplicationScoped
public class ObligationChanges {
    private final ObligationRepository obligations;
    private final EntityManager entities;

    ObligationChanges(ObligationRepository obligations, EntityManager entities) {
        this.obligations = obligations;
        this.entities = entities;
    }

    /** Oldest first. @throws Problem 404 when the caller may not know of the obligation */
    public List<ObligationChangeView> of(Caller caller, UUID obligation) {
        obligations.get(caller, obligation);
        return new Sql("""
                        select c.id, c.act, c.effective_on, c.plan, c.unit_before, c.unit_after, c.due_before, c.due_after,
                               c.required_before, c.required_after, c.by_person, c.at,
                               (select u.name from unit u where u.bureau = c.bureau and u.id = c.unit_before) as before_name,
                               (select u.name from unit u where u.bureau = c.bureau and u.id = c.unit_after) as after_name,
                               (select p.name from person p where p.bureau = c.bureau and p.id = c.by_person) as person_name
                          from obligation_change c
                         where c.bureau = :bureau and c.obligation = :obligation
                         order by c.id
                        """)
                .with("bureau", caller.bureau()).with("obligation", obligation).rows(entities).stream()
                        .map(ObligationChangeView::of)
                        .toList();
    }
}
