package org.qingyuan.responsibility.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.qingyuan.responsibility.Sql;

/** What was chosen for each row of the old table. */
@ApplicationScoped
class CarryChoices {
    private final EntityManager entities;

    CarryChoices(EntityManager entities) {
        this.entities = entities;
    }

    record Chosen(CarryChoice choice, Unfinished unfinished) {}

    void keep(UUID plan, CarryOverRequest.Row row) {
        entities.createNativeQuery("""
                        insert into carry_choice (plan, old_row, choice, unfinished)
                        values (:plan, :row, :choice, :unfinished)
                        """)
                .setParameter("plan", plan)
                .setParameter("row", row.row())
                .setParameter("choice", row.choice().name())
                .setParameter("unfinished", row.unfinished().name())
                .executeUpdate();
    }

    /** By row of the old table; nothing for a new version that is no carry-over. */
    Map<UUID, Chosen> of(UUID plan) {
        Map<UUID, Chosen> chosen = new HashMap<>();
        new Sql("select old_row, choice, unfinished from carry_choice where plan = :plan")
                .with("plan", plan)
                .rows(entities)
                .forEach(row -> chosen.put(
                        row.get("old_row", UUID.class),
                        new Chosen(
                                CarryChoice.valueOf(row.get("choice", String.class)),
                                Unfinished.valueOf(row.get("unfinished", String.class)))));
        return chosen;
    }
}
