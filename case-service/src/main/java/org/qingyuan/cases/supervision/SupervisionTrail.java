package org.qingyuan.cases.supervision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.List;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.sql.Statement;

/** What a reader of the trail may not know to have been ordered: orders that leave him out, and the letters about them. */
@ApplicationScoped
public class SupervisionTrail {
    private final EntityManager entities;

    SupervisionTrail(EntityManager entities) {
        this.entities = entities;
    }

    public List<String> hiddenFrom(Caller caller, String bureau) {
        return new Statement("""
                        select cast(o.id as text) as id from supervision o
                          join supervision_excluded x on x.supervision = o.id and x.person = :me
                         where o.bureau = :bureau
                        union all
                        select cast(d.id as text) from document d
                          join supervision_excluded x on x.supervision = d.about and x.person = :me
                         where d.bureau = :bureau
                        """)
                .with("me", caller.personOrNobody())
                .with("bureau", bureau)
                .rows(entities, row -> row.get("id", String.class));
    }
}
