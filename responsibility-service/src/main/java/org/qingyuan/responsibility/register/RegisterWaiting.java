package org.qingyuan.responsibility.register;

import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.responsibility.Sql;
import org.qingyuan.responsibility.register.kind.RiskPoints;

/** What waits for a caller, a review that finds a risk gone among it, which 纪委 closes: the same as {@link RegisterHands} says of one entry, in SQL over {@code register_entry e}. */
public final class RegisterWaiting {
    public static final String CONDITION = """
            (e.state = 'SUBMITTED' and :heads and e.unit = :own and e.submitter <> :me
             or (e.state in ('SIGNED', 'DECLARED', 'ACCEPTING') and e.submitter <> :me
                    and (e.signer is null or e.signer <> :me) and (e.signed_for is null or e.signed_for <> :me)
                 or e.kind = 'RISK_POINT' and e.state = 'ACTIVE' and e.asked_by is not null and e.outcome = '%s')
                and e.unit <> :own
                and case when e.unit = (select d.id from unit d
                                         where d.bureau = e.bureau and d.kind = 'DISCIPLINE'
                                           and d.validity @> cast(:day as date) order by d.ordinal, d.id limit 1)
                    then :leads else :oversees end)
            """.formatted(RiskPoints.GONE);

    private RegisterWaiting() {}

    /** The parameters beside those of {@link RegisterSight}; {@code :day} comes from the business calendar. */
    public static Sql with(Sql sql, Caller caller) {
        return sql.with("heads", caller.has(Roles.UNIT_LEADER))
                .with("me", caller.personOrNobody())
                .with("leads", caller.has(Roles.BUREAU_LEADER))
                .with("oversees", caller.has(Roles.DISCIPLINE, Roles.DISCIPLINE_HEAD));
    }
}
