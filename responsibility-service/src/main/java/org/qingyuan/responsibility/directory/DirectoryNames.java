package org.qingyuan.responsibility.directory;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.qingyuan.kit.sql.Statement;
import org.qingyuan.responsibility.NamedRef;

/** Units and people of a bureau by their names, as they are called today, also when they are there no longer. */
public final class DirectoryNames {
    private DirectoryNames() {}

    /** Null of nobody; without a name where the bureau has no such unit. */
    public static NamedRef unit(EntityManager entities, String bureau, UUID id) {
        return named(entities, "select name from unit where bureau = :bureau and id = :id", bureau, id);
    }

    /** The same of a person. */
    public static NamedRef person(EntityManager entities, String bureau, UUID id) {
        return named(entities, "select name from person where bureau = :bureau and id = :id", bureau, id);
    }

    public static boolean hasUnit(EntityManager entities, String bureau, UUID id) {
        return id != null && unit(entities, bureau, id).name() != null;
    }

    public static boolean hasPerson(EntityManager entities, String bureau, UUID id) {
        return id != null && person(entities, bureau, id).name() != null;
    }

    private static NamedRef named(EntityManager entities, String sql, String bureau, UUID id) {
        return id == null
                ? null
                : new Statement(sql)
                        .with("bureau", bureau)
                        .with("id", id)
                        .first(entities, row -> new NamedRef(id, row.get("name", String.class)))
                        .orElseGet(() -> new NamedRef(id, null));
    }
}
