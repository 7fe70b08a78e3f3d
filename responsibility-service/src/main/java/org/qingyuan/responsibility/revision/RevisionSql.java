package org.qingyuan.responsibility.revision;

import org.qingyuan.responsibility.obligation.ObligationNames;

/**
 * What carrying out a new version does to what is owed. Obligations opened for a person or an event stay with the version
 * under which it happened; all others are touched only when their window holds the day of the change or begins after it.
 */
final class RevisionSql {
    private RevisionSql() {}

    /** What an obligation that goes on was, to be written down. */
    private static final String BEFORE = "x.id, x.bureau, x.plan_row, x.duty, x.unit, x.owner_kind, x.owner, x.due,"
            + " x.due_original, x.required, x.duty_window as old_window,";

    /** Writes down what those that go on were, and what they become. */
    private static String logged(String those, String act) {
        return """
            logged as (
                 insert into obligation_change (id, bureau, obligation, plan, act, effective_on, row_before, row_after,
                                                duty_before, duty_after, unit_before, unit_after, owner_before, owner_after,
                                                due_before, due_after, required_before, required_after, window_before,
                                                kind_before, original_before, by_person, at)
                 select uuidv7(), g.bureau, g.id, :plan, ACT, :on, g.plan_row, :row, g.duty, :duty, g.unit, g.new_unit,
                        g.owner, g.new_owner, g.due, g.new_due, g.required, g.new_required, g.old_window,
                        g.owner_kind, g.due_original, cast(:person as uuid), :at
                   from THOSE g)
            """.replace("ACT", act).replace("THOSE", those);
    }

    private static final String PLANNED = "x.owner_kind in ('UNIT', 'POST', 'BRANCH')";

    /**
     * Obligations of {@code :was} go on as those of {@code :duty}: the window that holds the day as the window that holds
     * it, later ones where they begin on the same day. Count, due date and ledger are those of the new version (a postponement
     * that was granted still holds); the id and with it every record stays. Where one obligation is shared by all ({@code :shared}), it goes on whoever leads.
     * A period that rolls from the last time begins anew once that was done: what is fulfilled stays behind.
     */
    static final String GO_ON = """
            with paired as (
                 select distinct on (p.owner_kind, p.owner, w.id)
            """ + BEFORE + """
                        w.id as new_window, w.required as new_required,
                        case when x.due_original is not null and x.due > w.due then x.due else w.due end as new_due,
                        case when x.due_original is not null and x.due > w.due then w.due end as new_due_original,
                        p.owner_kind as new_owner_kind, p.owner as new_owner, p.unit as new_unit
                   from obligation_progress x
                   join duty_window o on o.id = x.duty_window and not o.carried
                   join duty_party p on p.duty = :duty
                    and (:shared or (p.owner_kind = x.owner_kind and p.owner = x.owner))
                   join duty_window w on w.id = any (:windows) and w.rolls_from is not distinct from p.rolls_from
                    and (w.starts = o.starts
                         or (cast(:on as date) between w.starts and w.ends and cast(:on as date) between o.starts and o.ends
                             and (w.rolls_from is null or x.accepted < x.required)))
                  where x.duty = :was and x.closed_on is null and o.ends >= cast(:on as date) and """ + " " + PLANNED + """

                  order by p.owner_kind, p.owner, w.id, w.starts = o.starts desc, x.id),
            """ + logged("paired", """
                        case when (g.due, g.required, g.unit, g.owner) = (g.new_due, g.new_required, g.new_unit, g.new_owner)
                             then 'GOES_ON' else 'CHANGES' end
            """) + """
            update obligation o
               set plan = :plan, plan_row = :row, duty = :duty, duty_window = p.new_window, unit = p.new_unit,
                   owner_kind = p.new_owner_kind, owner = p.new_owner, due = p.new_due,
                   due_original = p.new_due_original, required = p.new_required
              from paired p
             where o.id = p.id
            """;

    /** Whether the party owes {@code :duty} already, or owed {@code :was} when the new version came. */
    private static final String OWES_ALREADY = """
            exists (select from obligation x
                     where x.duty in (:duty, :was) and x.owner_kind = p.owner_kind and x.owner = p.owner)
            """;

    private static final String OWE = """
            insert into obligation (id, bureau, plan, plan_row, duty, duty_window, owner_kind, owner, unit, starts, due,
                                    required)
            select uuidv7(), p.bureau, :plan, :row, p.duty, w.id, p.owner_kind, p.owner, p.unit, w.starts, w.due, w.required
              from duty_party p
              join duty_window w on w.id = any (:windows) and w.rolls_from is not distinct from p.rolls_from
             where p.duty = :duty
            """;

    /** For those who go on: the windows that no obligation of theirs has become or, being closed, had been for. */
    static final String OWE_FURTHER = OWE + "and " + OWES_ALREADY + """
               and not exists (select from obligation x
                                where x.duty = p.duty and x.owner_kind = p.owner_kind and x.owner = p.owner
                                  and x.duty_window = w.id)
               and not exists (select from obligation_progress x join duty_window o on o.id = x.duty_window and not o.carried
                                where x.duty = :was and x.owner_kind = p.owner_kind and x.owner = p.owner
                                  and (o.starts = w.starts or (cast(:on as date) between w.starts and w.ends
                                                               and cast(:on as date) between o.starts and o.ends
                                                               and (w.rolls_from is null or x.accepted < x.required))))
            """;

    /** For those who come new: as if the plan began for them on the day. */
    static final String OWE_NEWLY = OWE + "and not " + OWES_ALREADY;

    /**
     * What nobody owes any more: not yet due on the day and not fulfilled. What was due before stays owed, and so does what was
     * postponed beyond its window: the window is over, and the longer time was granted.
     */
    static final String CLOSE = """
            with closing as (
                 select x.id, x.bureau, x.plan_row, x.duty, x.unit, x.owner, x.due, x.required
                   from obligation_progress x
                   join duty_window o on o.id = x.duty_window
                  where x.plan = :old and x.closed_on is null and x.due >= cast(:on as date) and o.ends >= cast(:on as date)
                    and x.accepted < x.required and x.exempted_on is null
                    and """ + " " + PLANNED + """
            ),
            logged as (
                 insert into obligation_change (id, bureau, obligation, plan, act, effective_on, row_before, duty_before,
                                                unit_before, owner_before, due_before, required_before, by_person, at)
                 select uuidv7(), c.bureau, c.id, :plan, 'CLOSES', :on, c.plan_row, c.duty, c.unit, c.owner, c.due, c.required,
                        cast(:person as uuid), :at
                   from closing c)
            update obligation o set closed_on = :on, closed_reason = :reason from closing c where o.id = c.id
            """;

    private static final String OVERDUE = """
             where x.duty = :was and x.closed_on is null and x.due < cast(:before as date) and x.accepted < x.required
               and x.exempted_on is null
            """;

    /**
     * A window of the new version for what is carried, being overdue: from its own first day to the new due date. It is marked, being
     * none of the periods of its year.
     */
    static final String CARRIED_WINDOWS = """
            insert into duty_window (id, duty, starts, ends, due, required, carried)
            select uuidv7(), :duty, o.starts, cast(:due as date), cast(:due as date), max(o.required), true
              from obligation_progress x join duty_window o on o.id = x.duty_window
            """ + OVERDUE + """
               and not exists (select from duty_window w where w.duty = :duty and w.starts = o.starts)
             group by o.starts
            """;

    /**
     * What is overdue, due before {@code :before}, is owed under the new version by the new due date, from which a later
     * postponement counts; of owners that are no more it stays.
     */
    static final String CARRY = """
            with carried as (
                 select
            """ + BEFORE + """
                        w.id as new_window, w.due as new_due, p.unit as new_unit, x.owner as new_owner,
                        x.required as new_required
                   from obligation_progress x
                   join duty_window o on o.id = x.duty_window
                   join duty_window w on w.duty = :duty and w.starts = o.starts and w.due = cast(:due as date)
                   join duty_party p on p.duty = :duty and p.owner_kind = x.owner_kind and p.owner = x.owner
            """ + OVERDUE + """
            ),
            """ + logged("carried", "'CARRIED'") + """
            update obligation o
               set plan = :plan, plan_row = :row, duty = :duty, duty_window = c.new_window, unit = c.new_unit, due = c.new_due,
                   due_original = null
              from carried c
             where o.id = c.id
            """;

    /** Of what was carried from a year before, or was postponed into the next year ({@code :nextYear}), and not yet fulfilled. */
    private static final String EARLIER = """
                   from obligation_progress x
                   join duty_window o on o.id = x.duty_window
                   join duty_party p on p.duty = :duty and p.owner_kind = x.owner_kind and p.owner = x.owner
                  where x.duty = :was and x.closed_on is null and (o.carried or (:nextYear and o.ends < cast(:on as date)))
                    and x.due >= cast(:on as date)
                    and o.event is null and x.accepted < x.required and x.exempted_on is null
            """;

    /** The old windows of it under the new version, where none begins on that day already. */
    static final String EARLIER_WINDOWS = """
            insert into duty_window (id, duty, starts, ends, due, required, due_written, required_full, carried)
            select uuidv7(), :duty, o.starts, max(o.ends), max(o.due), max(o.required), max(o.due_written), max(o.required_full), true
            """ + EARLIER + """
               and not exists (select from duty_window w
                                where w.duty = :duty and w.starts = o.starts and w.rolls_from is null and w.event is null)
             group by o.starts
            """;

    /** It goes on under the new version, due on the day that was set or granted; of owners that are no more it stays. */
    static final String GO_ON_EARLIER = """
            with going as (
                 select
            """ + BEFORE + """
                        p.unit as new_unit, x.owner as new_owner, x.due as new_due, x.required as new_required,
                        (select w.id from duty_window w
                          where w.duty = :duty and w.starts = o.starts and w.rolls_from is null and w.event is null) as new_window
            """ + EARLIER + """
            ),
            """ + logged("going", "'GOES_ON'") + """
            update obligation o
               set plan = :plan, plan_row = :row, duty = :duty, duty_window = g.new_window, unit = g.new_unit
              from going g
             where o.id = g.id
            """;

    /** The lists of units are written anew for the whole new version: due dates and units may have changed. */
    static final String FORGET_UNITS = """
            delete from obligation_unit u using obligation o where o.id = u.obligation and o.plan = :plan
            """;

    /** By row of either version: how many go on, change, close; and what is new under the new one. */
    static final String EFFECT = """
            select c.row_before, c.row_after, c.act, count(*) as n
              from obligation_change c where c.plan = :plan group by 1, 2, 3
            union all
            select null, o.plan_row, 'NEW', count(*)
              from obligation o
             where o.plan = :plan
               and not exists (select from obligation_change c where c.plan = :plan and c.obligation = o.id)
             group by o.plan_row
            union all
            select o.plan_row, null, 'STAYS', count(*)
              from obligation o where o.plan = :old and o.closed_on is null group by o.plan_row
            """;

    /**
     * The obligations behind one figure of {@link #EFFECT}, with due date and count of before and after. In an order that
     * is the same each time it is tried, though what is new has another id.
     */
    static final String LINES = """
            select p.id, p.bureau, p.unit, p.duty, p.owner_kind, p.owner, p.starts, p.due_before, p.due_after,
                   p.required_before, p.required_after, p.day, d.clause_text,
            """ + ObligationNames.unit("p") + ", " + ObligationNames.owner("p") + """
              from (select o.id, o.bureau, o.unit, o.owner_kind, o.owner, o.duty, o.starts, c.act,
                           coalesce(c.row_after, c.row_before) as part, coalesce(c.due_after, c.due_before) as day,
                           c.due_before, c.due_after, c.required_before, c.required_after
                      from obligation_change c join obligation o on o.id = c.obligation where c.plan = :plan
                    union all
                    select o.id, o.bureau, o.unit, o.owner_kind, o.owner, o.duty, o.starts, 'NEW', o.plan_row, o.due, null, o.due, null,
                           o.required
                      from obligation o
                     where o.plan = :plan
                       and not exists (select from obligation_change c where c.plan = :plan and c.obligation = o.id)
                    union all
                    select o.id, o.bureau, o.unit, o.owner_kind, o.owner, o.duty, o.starts, 'STAYS', o.plan_row, o.due, o.due, o.due,
                           o.required, o.required
                      from obligation o where o.plan = :old and o.closed_on is null) p
              join duty d on d.id = p.duty
             where p.part = :row and p.act = any (:acts)
            """;
}
