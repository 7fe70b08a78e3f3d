package org.qingyuan.responsibility.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.kit.trail.TrailNames;
import org.qingyuan.responsibility.Sql;

/** Calls people, units and published tables by name: what auditors may see at their own pages too. */
@ApplicationScoped
public class ResponsibilityTrailNames implements TrailNames {
    private static final String PEOPLE = "select id, name from person where bureau = :bureau";
    private static final String UNITS = "select id, name from unit where bureau = :bureau";
    private static final Map<String, String> TITLES = Map.of(
            "person", PEOPLE,
            "PERSON", PEOPLE,
            "unit", UNITS,
            "UNIT", UNITS,
            "plan", "select id, title as name from plan where bureau = :bureau and state in ('IN_FORCE', 'CLOSED')");

    private final EntityManager entities;

    ResponsibilityTrailNames(EntityManager entities) {
        this.entities = entities;
    }

    @Override
    public Map<UUID, String> people(String bureau, Set<UUID> ids) {
        Set<String> wanted = ids.stream().map(UUID::toString).collect(Collectors.toSet());
        return titles(bureau, "person", wanted).entrySet().stream()
                .collect(Collectors.toMap(name -> UUID.fromString(name.getKey()), Map.Entry::getValue));
    }

    @Override
    public Map<String, String> titles(String bureau, String kind, Set<String> ids) {
        if (!TITLES.containsKey(kind)) {
            return Map.of();
        }
        // As text: an event may tell of the bureau where others of its kind tell of a unit.
        return new Sql(TITLES.get(kind))
                        .add("and cast(id as text) = any(cast(:ids as text[]))")
                        .with("bureau", bureau)
                        .with("ids", ids.toArray(String[]::new))
                        .rows(entities)
                        .stream()
                        .collect(Collectors.toMap(
                                row -> row.get("id", UUID.class).toString(),
                                (Tuple row) -> row.get("name", String.class)));
    }
}
