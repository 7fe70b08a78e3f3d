package org.qingyuan.inspection.round;

import jakarta.persistence.EntityManager;
import java.util.UUID;
import org.hibernate.id.uuid.UuidVersion7Strategy;
import org.qingyuan.kit.sql.Statement;

/** What a page sends again after a lost answer is known by the id that it chose: it is made once. */
public final class Sent {
    private Sent() {}

    /** Id of what is made now. */
    public static UUID id(UUID key) {
        return key == null ? UuidVersion7Strategy.INSTANCE.generateUuid(null) : key;
    }

    /** @param table with the rows of such things, each of an object */
    public static boolean before(EntityManager entities, String table, UUID key, UUID object) {
        return key != null
                && !new Statement("select id from " + table + " where id = :id and object = :object")
                        .with("id", key)
                        .with("object", object)
                        .rows(entities)
                        .isEmpty();
    }
}
