package org.qingyuan.responsibility.revision;

/** What taking a carry-over back does to what is owed: {@code :plan} is the new year's table, {@code :old} the one of before. */
final class TakingBackSql {
    private TakingBackSql() {}

    /** Obligations that came from the old table, with what they were there. */
    private static final String MOVED = """
              from obligation o
              join obligation_change c on c.obligation = o.id and c.plan = :plan and c.act in ('GOES_ON', 'CHANGES', 'CARRIED')
             where o.plan = :plan
            """;

    /** Obligations of the old table that closed with the carry-over. */
    private static final String CLOSED = """
              from obligation o
              join obligation_change c on c.obligation = o.id and c.plan = :plan and c.act = 'CLOSES'
             where o.plan = :old and o.closed_on is not null
            """;

    /** Obligations that began with the new table. */
    private static final String BEGUN = """
              from obligation o
             where o.plan = :plan and o.closed_on is null
               and not exists (select from obligation_change c
                                where c.obligation = o.id and c.plan = :plan and c.act in ('GOES_ON', 'CHANGES', 'CARRIED'))
            """;

    /** An owner that ended, was replaced or left since: the old table would owe by nobody. */
    private static final String OWNER_CHANGED = """
            standing_unit(o.bureau, c.unit_before, cast(:today as date))
               is distinct from standing_unit(o.bureau, c.unit_before, cast(:since as date))
            or exists (select from duty_party p
                        where p.duty = c.duty_before and p.owner = c.owner_before and p.left_on >= cast(:since as date))
            """;

    static final String COUNT = "select (select count(*)" + MOVED + ") as returning, (select count(*)" + CLOSED
            + ") as reopening, (select count(*)" + BEGUN + ") as closing";

    /** What people did under the new table, by kind. */
    static final String OBSTACLES =
            """
            with begun as (select o.id, o.event""" + " " + BEGUN + """
            )
            select 'RECORDS' as kind, count(distinct r.id) as n
              from begun b join record_obligation m on m.obligation = b.id join record r on r.id = m.record and r.state <> 'DISCARDED'
            union all
            select 'SUBTASKS', count(*) from begun b join subtask k on k.obligation = b.id and k.removed_at is null
            union all
            select 'RELIEFS', count(distinct f.id)
              from begun b join relief_obligation m on m.obligation = b.id join relief f on f.id = m.relief and f.state <> 'DISCARDED'
            union all
            select 'EVENTS', count(distinct v.id)
              from begun b join duty_event v on v.id = b.event and v.roster_entry is null and v.withdrawn_on is null
            union all
            select 'AUDITS', count(*) from begun b join audit a on a.obligation = b.id and a.state <> 'CANCELLED'
            union all
            select 'OWNERS', count(*) from owner_decision w where w.plan = :plan
            union all
            select 'CHANGES', (select count(*)""" + MOVED + """
                and (o.closed_on is not null
                     or (o.due, o.unit, o.owner, o.required)
                        is distinct from (c.due_after, c.unit_after, c.owner_after, c.required_after)
                     or """ + " " + OWNER_CHANGED + """
                )) + (select count(*)""" + CLOSED + """
                and (""" + OWNER_CHANGED + """
                ))
            """;

    private static final String LOG = """
            insert into obligation_change (id, bureau, obligation, plan, act, effective_on, row_before, row_after, duty_before,
                                           duty_after, unit_before, unit_after, owner_before, owner_after, due_before,
                                           due_after, required_before, required_after, by_person, at)
            select uuidv7(), o.bureau, o.id, :old, 'TAKEN_BACK', cast(:today as date), o.plan_row, c.row_before, o.duty,
                   c.duty_before, o.unit, c.unit_before, o.owner, c.owner_before, o.due, c.due_before, o.required,
                   c.required_before, cast(:person as uuid), :at
            """;

    static final String LOG_MOVED = LOG + MOVED;
    static final String LOG_CLOSED = LOG + CLOSED;

    /** With id and records, as it stood in the old table. */
    static final String RETURN = """
            update obligation t
               set plan = :old, plan_row = m.row_before, duty = m.duty_before, duty_window = m.window_before,
                   owner_kind = m.kind_before, owner = m.owner_before, unit = m.unit_before, due = m.due_before,
                   due_original = m.original_before, required = m.required_before
              from (select o.id, c.row_before, c.duty_before, c.window_before, c.kind_before, c.owner_before, c.unit_before,
                           c.due_before, c.original_before, c.required_before""" + " " + MOVED + """
            ) m where t.id = m.id
            """;

    static final String REOPEN = "update obligation t set closed_on = null, closed_reason = null from (select o.id "
            + CLOSED + ") m where t.id = m.id";

    static final String CLOSE = "update obligation t set closed_on = :today, closed_reason = :reason from (select o.id "
            + BEGUN + ") m where t.id = m.id";

    static final String FORGET_UNITS = """
            delete from obligation_unit u using obligation_change c
             where u.obligation = c.obligation and c.plan = :plan and c.act in ('GOES_ON', 'CHANGES', 'CARRIED')
            """;

    static final String LIST_UNITS = """
            insert into obligation_unit (bureau, unit, due, obligation)
            select o.bureau, u.unit, o.due, o.id
              from obligation_change c
              join obligation o on o.id = c.obligation
              join duty_party p on p.duty = o.duty and p.owner_kind = o.owner_kind and p.owner = o.owner
             cross join unnest(p.units) as u (unit)
             where c.plan = :plan and c.act in ('GOES_ON', 'CHANGES', 'CARRIED')
            """;
}
