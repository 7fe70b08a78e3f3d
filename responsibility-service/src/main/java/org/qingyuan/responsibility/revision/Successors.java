package org.qingyuan.responsibility.revision;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.qingyuan.responsibility.Sql;

/** Which units stand today for one that a table of before names, after any number of reorganisations. */
@ApplicationScoped
public class Successors {
    /** @param name null for the unit itself, which was not reorganised */
    public record Stands(UUID unit, String name) {}

    private final EntityManager entities;

    Successors(EntityManager entities) {
        this.entities = entities;
    }

    /** The unit that took over comes first; of one that was split, its other parts follow. */
    public Function<UUID, List<Stands>> of(String bureau) {
        Map<UUID, List<Stands>> next = new HashMap<>();
        new Sql("""
                        select r.unit, n.unit as follows, u.name
                          from reorganisation r
                         cross join unnest(r.successor || r.parts) with ordinality as n (unit, place)
                          join unit u on u.bureau = r.bureau and u.id = n.unit
                         where r.bureau = :bureau and r.successor is not null
                           and not exists (select from reorganisation l
                                            where l.bureau = r.bureau and l.unit = r.unit and l.successor is not null
                                              and l.id > r.id)
                         order by r.unit, n.place
                        """).with("bureau", bureau).rows(entities).forEach(row -> next.computeIfAbsent(
                        row.get("unit", UUID.class), any -> new ArrayList<>())
                .add(new Stands(row.get("follows", UUID.class), row.get("name", String.class))));
        return unit -> {
            Map<UUID, Stands> found = new LinkedHashMap<>();
            follow(next, new Stands(unit, null), new HashSet<>(), found);
            return List.copyOf(found.values());
        };
    }

    private static void follow(Map<UUID, List<Stands>> next, Stands at, Set<UUID> seen, Map<UUID, Stands> found) {
        List<Stands> after = next.get(at.unit());
        if (after == null || !seen.add(at.unit())) {
            found.putIfAbsent(at.unit(), at);
        } else {
            after.forEach(one -> follow(next, one, seen, found));
        }
    }
}
