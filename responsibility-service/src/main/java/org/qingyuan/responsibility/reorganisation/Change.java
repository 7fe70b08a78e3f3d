package org.qingyuan.responsibility.reorganisation;

import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import java.time.Instant;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.responsibility.directory.unit.UnitBody;

/** The statements of one reorganisation with the parameters that they share. */
record Change(EntityManager entities, Caller caller, UnitBody unit, ReorganisationRequest request) {

    int units(String sql) {
        return both(sql).executeUpdate();
    }

    int dated(String sql) {
        return both(sql).setParameter("on", request.on()).executeUpdate();
    }

    int ended(String sql) {
        return entities.createNativeQuery(sql)
                .setParameter("bureau", unit.bureau())
                .setParameter("unit", unit.id())
                .setParameter("on", request.on())
                .executeUpdate();
    }

    /** @param merged name of the unit whose obligation is owed once for both; null where nothing closes */
    int logged(String sql, String merged) {
        Query query = both(sql)
                .setParameter("on", request.on())
                .setParameter(
                        "person",
                        caller.person() == null ? null : caller.person().toString())
                .setParameter("at", Instant.now());
        if (merged != null) {
            query.setParameter("reason", "机构改革：与承接单位的同一事项合并履行（" + merged + "）");
        }
        return query.executeUpdate();
    }

    private Query both(String sql) {
        return entities.createNativeQuery(sql)
                .setParameter("bureau", unit.bureau())
                .setParameter("unit", unit.id())
                .setParameter("successor", request.successor());
    }
}
