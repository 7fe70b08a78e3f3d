package org.qingyuan.responsibility.ownership;

/** What an owner that joins, leaves or regroups does to what is owed; each statement takes one duty. */
final class OwnerSql {
    private OwnerSql() {}

    static final String JOIN = """
            insert into duty_party (bureau, duty, owner_kind, owner, unit, units, rolls_from, joined_on)
            values (:bureau, :duty, :ownerKind, :owner, :unit, :units, cast(:rollsFrom as date), :on)
            on conflict (duty, owner_kind, owner)
            do update set unit = excluded.unit, units = excluded.units, rolls_from = excluded.rolls_from,
                          joined_on = excluded.joined_on, left_on = null
            """;

    /** A unit that joins by 各单位 stands in its row from now on, where the duties of events look for their units. */
    static final String STAND_IN_ROW = """
            insert into row_party (bureau, plan_row, side, unit, ordinal)
            select d.bureau, d.plan_row, s.side, :owner,
                   (select coalesce(max(p.ordinal), 0) + 1 from row_party p where p.plan_row = d.plan_row and p.side = s.side)
              from duty d
             cross join lateral (
                   select case when d.owed_by = 'MEMBER'
                                and exists (select from row_party p where p.plan_row = d.plan_row and p.side = 'SUPPORTING')
                               then 'SUPPORTING' else 'RESPONSIBLE' end as side) s
             where d.id = :duty and d.owed_by in ('UNIT', 'MEMBER')
               and not exists (select from duty_owner o where o.duty = d.id)
            on conflict do nothing
            """;

    static final String OWE = """
            insert into obligation (id, bureau, plan, plan_row, duty, duty_window, owner_kind, owner, unit, starts, due,
                                    required)
            select uuidv7(), p.bureau, r.plan, r.id, d.id, w.id, p.owner_kind, p.owner, p.unit, w.starts, w.due, w.required
              from duty d
              join plan_row r on r.id = d.plan_row
              join duty_party p on p.duty = d.id and p.owner_kind = :ownerKind and p.owner = :owner
              join duty_window w on w.id = any (:windows) and w.rolls_from is not distinct from p.rolls_from
             where d.id = :duty
               and not exists (select from obligation x where x.duty = d.id and x.owner_kind = p.owner_kind
                                  and x.owner = p.owner and x.starts = w.starts)
            """;

    static final String LEAVE = """
            update duty_party set left_on = :on where duty = :duty and owner_kind = :ownerKind and owner = :owner
            """;

    /** What the owner has not fulfilled and was not due before the day. */
    static final String OPEN = """
            from obligation_progress x
             where x.duty = :duty and x.owner_kind = :ownerKind and x.owner = :owner and x.closed_on is null
               and x.due >= cast(:on as date) and x.accepted < x.required
            """;

    private static final String LOG = """
            insert into obligation_change (id, bureau, obligation, plan, act, effective_on, row_before, row_after, duty_before,
                                           duty_after, unit_before, unit_after, owner_before, owner_after, due_before,
                                           due_after, required_before, required_after, by_person, at)
            """;

    static final String CLOSE = "with closing as (select x.* " + OPEN + "), logged as (" + LOG + """
                 select uuidv7(), c.bureau, c.id, c.plan, 'OWNER_LEFT', :on, c.plan_row, null, c.duty, null, c.unit, null,
                        c.owner, null, c.due, null, c.required, null, cast(:person as uuid), :at
                   from closing c)
            update obligation o set closed_on = :on, closed_reason = :reason from closing c where o.id = c.id
            """;

    /** What one party owes passes to the one that takes its place. */
    static final String PASS_ON = """
            with passing as (
                 select x.* from obligation_progress x
                  where x.duty = :duty and x.owner_kind = 'UNIT' and x.closed_on is null and x.due >= cast(:on as date)
                    and x.accepted < x.required),
            logged as (""" + LOG + """
                 select uuidv7(), c.bureau, c.id, c.plan, 'TAKEN_OVER', :on, c.plan_row, c.plan_row, c.duty, c.duty, c.unit,
                        cast(:unit as uuid), c.owner, cast(:owner as uuid), c.due, c.due, c.required, c.required,
                        cast(:person as uuid), :at
                   from passing c)
            update obligation o set owner = :owner, unit = :unit from passing c where o.id = c.id
            """;

    static final String LEAVE_ALL_OTHERS = """
            update duty_party set left_on = :on where duty = :duty and left_on is null and owner <> :owner
            """;

    /** Before the lists of what passed on are written anew: what was due or done before the day stays with those who owed it. */
    static final String FORGET_UNITS = """
            delete from obligation_unit u using obligation_progress x
             where x.id = u.obligation and x.duty = :duty and x.owner_kind = :ownerKind and x.owner = :owner
               and x.closed_on is null and x.due >= cast(:on as date) and x.accepted < x.required
            """;

    static final String LIST_UNITS = """
            insert into obligation_unit (bureau, unit, due, obligation)
            select o.bureau, u.unit, o.due, o.id
              from obligation_progress o
              join duty_party p on p.duty = o.duty and p.owner_kind = o.owner_kind and p.owner = o.owner
             cross join unnest(p.units) as u (unit)
             where o.duty = :duty and o.owner_kind = :ownerKind and o.owner = :owner and o.closed_on is null
               and o.due >= cast(:on as date) and o.accepted < o.required
            on conflict do nothing
            """;

    static final String DECLINED = """
            select d.change, d.owner_kind, d.owner
              from owner_decision d
             where d.plan = :plan and not d.accepted
            """;

    static final String NAMES = """
            select u.id, u.name from unit u where u.bureau = :bureau and u.id = any (:ids)
            union all
            select b.id, b.name from party_branch b where b.bureau = :bureau and b.id = any (:ids)
            union all
            select p.id, h.name || '（' || p.title || '）'
              from post p join person h on h.bureau = p.bureau and h.id = p.person
             where p.bureau = :bureau and p.id = any (:ids)
            """;
}
