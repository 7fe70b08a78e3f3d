package org.qingyuan.responsibility.obligation;

import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.responsibility.Sql;

/**
 * What only 纪委 and the head of a person's own unit may know (苗头性问题, item 1.4), never the person: a condition that every
 * query over events or obligations carries.
 */
public final class Confidential {

    private Confidential() {}

    /**
     * @param alias of a row with {@code bureau} and {@code confidential}
     * @param person the column of the person concerned
     */
    public static String knows(String alias, String person) {
        return """
                (not %1$s.confidential
                 or (%2$s is distinct from :knowingMe
                     and (:knowingAll
                          or exists (select from unit k where k.bureau = %1$s.bureau and k.id = :knowingUnit
                                        and k.kind = 'DISCIPLINE')
                          or (:knowingHead and exists (
                              select from person k
                               where k.bureau = %1$s.bureau and k.id = %2$s and k.unit = :knowingUnit)))))
                """.formatted(alias, person);
    }

    /** The parameters of {@link #knows}. */
    public static Sql knowing(Sql sql, Caller caller) {
        return sql.with("knowingMe", caller.personOrNobody())
                .with("knowingUnit", caller.unitOrNobody())
                .with("knowingAll", caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD))
                .with("knowingHead", caller.has(Roles.UNIT_LEADER));
    }
}
