package org.qingyuan.responsibility.reminder;

/** Who can be told anything on a day, as parts of a WITH: {@code people} with their unit, and whether they head it. */
public final class ReminderPeople {
    public static final String SQL = """
            person_now as (
                 select h.id, h.unit,
                        exists (select from post t
                                 where t.bureau = h.bureau and t.person = h.id and t.unit = h.unit
                                   and t.kind in ('CHIEF', 'COMMISSAR', 'DISCIPLINE_SECRETARY', 'HEAD')
                                   and t.validity @> cast(:day as date)) as head
                   from person h
                  where h.bureau = :bureau and h.account is not null and h.validity @> cast(:day as date)
                    -- Full-time case handlers keep no ledger of their unit.
                    and not exists (select from post t
                                     where t.bureau = h.bureau and t.person = h.id
                                       and t.kind = 'CASE_HANDLER' and t.validity @> cast(:day as date))),
            people as (select n.*, bool_and(n.head) over (partition by n.unit) as only_heads from person_now n),
            """;

    private ReminderPeople() {}
}
