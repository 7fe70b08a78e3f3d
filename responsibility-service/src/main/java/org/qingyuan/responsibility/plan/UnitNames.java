package org.qingyuan.responsibility.plan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.qingyuan.responsibility.Sql;

/** What the ids in a plan's unit cells are called. */
@ApplicationScoped
public class UnitNames {
    private final EntityManager entities;

    UnitNames(EntityManager entities) {
        this.entities = entities;
    }

    /** Names of all units and groups, also of those that are no more: an old plan still names them. */
    public Map<UUID, String> names(String bureau) {
        return rows(bureau).stream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("name", String.class)));
    }

    /** For each unit and group whether it is a group. */
    Map<UUID, Boolean> groups(String bureau) {
        return rows(bureau).stream()
                .collect(Collectors.toMap(row -> row.get("id", UUID.class), row -> row.get("is_group", Boolean.class)));
    }

    private List<Tuple> rows(String bureau) {
        return new Sql("""
                        select id, name, false as is_group from unit where bureau = :bureau
                        union all
                        select id, name, true from unit_group where bureau = :bureau
                        """).with("bureau", bureau).rows(entities);
    }
}
