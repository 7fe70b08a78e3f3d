package org.qingyuan.inspection.trail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.kit.directory.CopiedDirectory;
import org.qingyuan.kit.trail.TrailNames;

/** Calls people, rounds, schemes and polls by name: what auditors may see at their own pages too. */
@ApplicationScoped
public class InspectionTrailNames implements TrailNames {
    private static final Map<String, String> TABLES =
            Map.of("round", "evaluation_round", "scheme", "scheme_version", "poll", "poll");

    private final CopiedDirectory directory;
    private final EntityManager entities;

    InspectionTrailNames(CopiedDirectory directory, EntityManager entities) {
        this.directory = directory;
        this.entities = entities;
    }

    @Override
    public Map<UUID, String> people(String bureau, Set<UUID> ids) {
        return directory.names(bureau, ids);
    }

    @Override
    @SuppressWarnings("unchecked")
    public Map<String, String> titles(String bureau, String kind, Set<String> ids) {
        if (!TABLES.containsKey(kind)) {
            return Map.of();
        }
        List<Tuple> rows = entities.createNativeQuery(
                        "select cast(id as text) as id, title from " + TABLES.get(kind)
                                + " where bureau = :bureau and cast(id as text) = any(cast(:ids as text[]))",
                        Tuple.class)
                .setParameter("bureau", bureau)
                .setParameter("ids", ids.toArray(String[]::new))
                .getResultList();
        return rows.stream()
                .collect(Collectors.toMap(row -> row.get("id", String.class), row -> row.get("title", String.class)));
    }
}
