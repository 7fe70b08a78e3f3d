package org.qingyuan.responsibility.reorganisation;

/** Open obligations pass from {@code :unit} to {@code :successor}; what was fulfilled stays where it was. */
final class TakeOverSql {
    private TakeOverSql() {}

    private static final String OPEN = "x.bureau = :bureau and x.closed_on is null and x.accepted < x.required ";

    private static final String LOG = """
            insert into obligation_change (id, bureau, obligation, plan, act, effective_on, row_before, row_after, duty_before,
                                           duty_after, unit_before, unit_after, owner_before, owner_after, due_before,
                                           due_after, required_before, required_after, by_person, at)
            """;

    /**
     * The successor stands in for the old unit wherever it owes or records; the old party ends. One that had left before and
     * has something overdue is stood in for too, as one that has left.
     */
    static final String PARTIES = """
            insert into duty_party (bureau, duty, owner_kind, owner, unit, units, joined_on, left_on)
            select p.bureau, p.duty, 'UNIT', :successor, :successor,
                   array(select distinct case when u = :unit then cast(:successor as uuid) else u end
                           from unnest(p.units || p.owner) as u),
                   :on, p.left_on
              from duty_party p
             where p.bureau = :bureau and p.owner_kind = 'UNIT' and p.owner = :unit
               and (p.left_on is null
                    or exists (select from obligation x
                                where x.duty = p.duty and x.owner_kind = 'UNIT' and x.owner = p.owner and x.closed_on is null))
            on conflict (duty, owner_kind, owner)
            do update set units = array(select distinct u from unnest(duty_party.units || excluded.units) as u),
                          left_on = case when excluded.left_on is null then null else duty_party.left_on end
            """;

    static final String OLD_PARTIES_END = """
            update duty_party set left_on = :on
             where bureau = :bureau and owner_kind = 'UNIT' and owner = :unit and left_on is null
            """;

    /** Where another owner's party lets the old unit record, or keeps its ledger there. */
    static final String OTHER_PARTIES = """
            update duty_party p
               set unit = case when p.unit = :unit then cast(:successor as uuid) else p.unit end,
                   units = array(select distinct case when u = :unit then cast(:successor as uuid) else u end
                                   from unnest(p.units) as u)
             where p.bureau = :bureau and p.left_on is null and :unit = any (p.units)
               and not (p.owner_kind = 'UNIT' and p.owner = :unit)
            """;

    /** What the successor owes itself in the same window: neither closed nor exempt, else it stands for nothing else. */
    private static final String OWN = """
            s.duty = x.duty and s.owner_kind = 'UNIT' and s.owner = :successor and s.duty_window = x.duty_window
            and s.closed_on is null and s.exempted_on is null
            """;

    /**
     * What was accepted for the old unit counts for the successor's own obligation of the same window as well: where the old
     * unit's is unfinished and closes as its double, and where it is fulfilled and the window is not over. The record stays with
     * what it was accepted for, which stands under its hash; facts as of a day before count it there alone.
     */
    static final String CREDIT = """
            insert into record_credit (obligation, record, credited_on, fulfils)
            select s.id, m.record, cast(:on as date), m.fulfils
              from obligation_progress x
              join obligation s on """ + " " + OWN + """
              join obligation_record m on m.obligation = x.id
              join record r on r.id = m.record and r.state = 'ACCEPTED'
             where x.bureau = :bureau and x.owner_kind = 'UNIT' and x.owner = :unit and x.closed_on is null
               and (x.accepted < x.required or s.due >= cast(:on as date))
               and not exists (select from obligation_record k where k.obligation = s.id and k.record = m.record)
            on conflict do nothing
            """;

    /** What was on its way for an obligation that closes as a double goes on for the one that is owed for both. */
    static final String RECORDS_OF_DOUBLE = """
            with moving as (
                 select ro.record, ro.obligation, ro.reason, ro.fulfils, s.id as instead
                   from obligation_progress x
                   join obligation s on """ + " " + OWN + """
                   join record_obligation ro on ro.obligation = x.id
                   join record r on r.id = ro.record and r.state in ('DRAFT', 'SUBMITTED', 'RETURNED', 'SIGNED')
                  where """ + " " + OPEN + """
                    and x.owner_kind = 'UNIT' and x.owner = :unit),
            gone as (delete from record_obligation ro using moving m where ro.record = m.record and ro.obligation = m.obligation)
            insert into record_obligation (record, obligation, reason, fulfils)
            select m.record, m.instead, m.reason, m.fulfils from moving m on conflict do nothing
            """;

    /**
     * Each of two merged units owed the same in the same window: the successor owes it once. Where its own is exempt or closed,
     * nothing of its own stands for the old unit's, which passes on instead.
     */
    static final String CLOSE_DOUBLE = """
            with closing as (
                 select x.* from obligation_progress x
                  where """ + " " + OPEN + """
                    and x.owner_kind = 'UNIT' and x.owner = :unit
                    and exists (select from obligation s where """ + " " + OWN + """
                    )),
            logged as (""" + LOG + """
                 select uuidv7(), c.bureau, c.id, c.plan, 'OWNER_LEFT', :on, c.plan_row, null, c.duty, null, c.unit, null,
                        c.owner, null, c.due, null, c.required, null, cast(:person as uuid), :at
                   from closing c)
            update obligation o set closed_on = :on, closed_reason = :reason from closing c where o.id = c.id
            """;

    /** Where the successor has a line of its own for the window, which is exempt or closed, the old unit stays its owner by name. */
    static final String TAKE_OVER = """
            with taken as (
                 select x.id, x.bureau, x.plan, x.plan_row, x.duty, x.unit, x.owner, x.owner_kind, x.due, x.required,
                        case when x.owner_kind = 'UNIT' and x.owner = :unit
                              and not exists (select from obligation s
                                               where s.duty = x.duty and s.owner_kind = 'UNIT' and s.owner = :successor
                                                 and s.duty_window = x.duty_window)
                             then cast(:successor as uuid) else x.owner end as new_owner,
                        case when x.unit = :unit then cast(:successor as uuid) else x.unit end as new_unit
                   from obligation_progress x
                  where """ + " " + OPEN + """
                    and (x.unit = :unit or (x.owner_kind = 'UNIT' and x.owner = :unit))),
            logged as (""" + LOG + """
                 select uuidv7(), t.bureau, t.id, t.plan, 'TAKEN_OVER', :on, t.plan_row, t.plan_row, t.duty, t.duty, t.unit,
                        t.new_unit, t.owner, t.new_owner, t.due, t.due, t.required, t.required, cast(:person as uuid), :at
                   from taken t)
            update obligation o set owner = t.new_owner, unit = t.new_unit from taken t where o.id = t.id
            """;

    /**
     * The successor sees and records for all that the old unit did and that is still open; among what is owed the old unit is
     * no more. What was fulfilled or closed stays its own.
     */
    static final String UNITS = """
            with passed as (
                 delete from obligation_unit u using obligation_progress x
                  where x.id = u.obligation and u.bureau = :bureau and u.unit = :unit and """ + " " + OPEN + """
                 returning u.bureau, u.due, u.obligation)
            insert into obligation_unit (bureau, unit, due, obligation)
            select p.bureau, :successor, p.due, p.obligation from passed p on conflict do nothing
            """;

    /** Records that wait for somebody of the unit have somebody again; what was signed stays in the old ledger. */
    static final String RECORDS = """
            update record set unit = :successor
             where bureau = :bureau and unit = :unit and state in ('DRAFT', 'SUBMITTED', 'RETURNED')
               and accepting_unit is distinct from cast(:successor as uuid)
            """;

    /** Nobody accepts for the own unit, and 纪委 accepts as what it is. */
    static final String ACCEPTING = """
            update record r
               set accepting_unit = case when r.unit = s.id or s.kind = 'DISCIPLINE' then null else s.id end,
                   accepting_side = case when r.unit = s.id or s.kind = 'DISCIPLINE' then 'DISCIPLINE'
                                         else r.accepting_side end
              from unit s
             where s.bureau = :bureau and s.id = :successor
               and r.bureau = :bureau and r.accepting_unit = :unit and r.state = 'SIGNED'
            """;
}
