package org.qingyuan.responsibility.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.qingyuan.responsibility.Sql;

/** Which unit stands today for one that a table of before names: the last that took over, after any number of times. */
@ApplicationScoped
public class Successors {
    private final EntityManager entities;

    Successors(EntityManager entities) {
        this.entities = entities;
    }

    public UnaryOperator<UUID> of(String bureau) {
        Map<UUID, UUID> next = new HashMap<>();
        new Sql(
                        "select unit, successor from reorganisation where bureau = :bureau and successor is not null order by id")
                .with("bureau", bureau)
                .rows(entities)
                .forEach(row -> next.put(row.get("unit", UUID.class), row.get("successor", UUID.class)));
        return unit -> last(next, unit);
    }

    private static UUID last(Map<UUID, UUID> next, UUID unit) {
        Set<UUID> seen = new HashSet<>();
        UUID at = unit;
        while (next.containsKey(at) && seen.add(at)) {
            at = next.get(at);
        }
        return at;
    }
}
