package org.qingyuan.responsibility.integrity;

import java.time.LocalDate;
import org.qingyuan.kit.caller.Caller;
import org.qingyuan.kit.caller.Roles;
import org.qingyuan.responsibility.Sql;

/**
 * Who opens whose integrity file (ADR 0090). The one place of the rule, as a condition that every query carries:
 *
 * <ul>
 *   <li>nobody the own one;
 *   <li>of the bureau's leading group: the superior alone;
 *   <li>of everybody else: the discipline secretary; an officer of 纪委, but not of the own unit; a leader of the bureau for the
 *       units in the own charge today.
 * </ul>
 */
final class IntegrityAccess {
    static final String LEADER = """
            exists (select from post t
                     where t.bureau = p.bureau and t.person = p.id and t.validity @> cast(:today as date)
                       and t.kind in ('CHIEF', 'COMMISSAR', 'DISCIPLINE_SECRETARY', 'DEPUTY_CHIEF'))
            """;

    private static final String BELOW = """
            exists (with recursive up as (
                        select b.parent from bureau b where b.code = p.bureau
                        union select b.parent from up join bureau b on b.code = up.parent)
                    select from up where up.parent = :openBureau)
            """;

    /** Over {@code person p}, with the parameters of {@link #opening}. */
    static final String OPENS = """
            (p.id is distinct from :openMe
             and case when %s then :openSuperior and %s
                 else p.bureau = :openBureau
                      and (:openHead
                           or (:openOfficer and p.unit is distinct from :openUnit)
                           or (:openLeader and exists (
                               select from leader_in_charge c
                                where c.bureau = p.bureau and c.unit = p.unit and c.leader = :openMe
                                  and c.validity @> cast(:today as date)))) end)
            """.formatted(LEADER, BELOW);

    private IntegrityAccess() {}

    /** The parameters of {@link #OPENS}. */
    static Sql opening(Sql sql, Caller caller, LocalDate today) {
        return sql.with("today", today)
                .with("openBureau", caller.bureau())
                .with("openMe", caller.personOrNobody())
                .with("openUnit", caller.unitOrNobody())
                .with("openSuperior", caller.has(Roles.SUPERIOR))
                .with("openHead", caller.has(Roles.DISCIPLINE_HEAD))
                .with("openOfficer", caller.has(Roles.DISCIPLINE))
                .with("openLeader", caller.has(Roles.BUREAU_LEADER));
    }
}
