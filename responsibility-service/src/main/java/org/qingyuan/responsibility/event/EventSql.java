package org.qingyuan.responsibility.event;

/**
 * From events to obligations, in sets inside the database. Each statement adds what is missing in a bureau, so that it may
 * run again at any time: after one entry, after an import of hundreds, after a plan was published.
 */
final class EventSql {
    private EventSql() {}

    /** Every standing entry of a list is an event, whether or not a plan asks for anything today. */
    static final String EVENTS_OF_ENTRIES = """
            insert into duty_event (id, bureau, roster_entry, person, title, occurred_on, confidential, unit, opened_by,
                                    opened_at, version)
            select uuidv7(), e.bureau, e.id, e.person, :title, e.occurred_on, :confidential, cast(:unit as uuid),
                   cast(:by as uuid), :at, 0
              from roster_entry e
             where e.bureau = :bureau and e.kind = :kind and e.withdrawn_on is null
               and not exists (select from duty_event v where v.roster_entry = e.id)
            on conflict do nothing
            """;

    /** Each duty with all that it follows in earlier versions of its table. */
    static final String FOLLOWS = """
            with recursive follows (duty, earlier) as (
                 select d.id, m.old_part
                   from duty d join revision_match m on m.kind = 'DUTY' and m.new_part = d.id and m.old_part is not null
                  where d.bureau = :bureau and d.kind = 'EVENT'
                 union
                 select f.duty, m.old_part
                   from follows f join revision_match m on m.kind = 'DUTY' and m.new_part = f.earlier and m.old_part is not null)
            """;

    /** What was opened under an earlier version stays with it, whatever day the new one holds from. */
    static final String OPENED_EARLIER = """
            exists (select from follows f join duty_event_duty x on x.duty = f.earlier where f.duty = d.id and x.event = v.id)
            """;

    /** A duty without a count (必要时开展诫勉谈话) is opened by a person who finds it necessary. */
    static final String DUTIES_OF_ENTRIES = FOLLOWS + """
            insert into duty_event_duty (event, duty)
            select v.id, d.id
              from duty_event v
              join roster_entry e on e.id = v.roster_entry
              join plan p on p.bureau = v.bureau and p.state = 'IN_FORCE'
                         and v.occurred_on between p.valid_from and p.valid_to
              join plan_row r on r.plan = p.id
              join duty d on d.plan_row = r.id and d.kind = 'EVENT' and d.trigger_list = e.kind
                         and d.at_least is not null
             where v.bureau = :bureau and v.withdrawn_on is null
               and not""" + " " + OPENED_EARLIER + """
            on conflict do nothing
            """;

    /**
     * Events and duties without obligations yet, and the units that record: 纪委 alone where it is confidential; the one that
     * opened it where each has its own; else as for any duty.
     */
    private static final String FRESH = """
            with paired as (
                 select v.id as event, v.bureau, v.person,
                        coalesce(standing_unit(v.bureau, v.unit, cast(:day as date)), v.unit) as opener, v.confidential, v.occurred_on, d.id as duty,
                        r.id as plan_row, r.plan, coalesce(d.term_days, 30) as term_days, coalesce(d.at_least, 1) as required, d.acts, d.sharing,
                        case when v.person is null then 'EVENT' else 'PERSON' end as owner_kind,
                        coalesce(v.person, v.id) as owner, duty_units(d.id, cast(:day as date)) as named
                   from duty_event_duty p
                   join duty_event v on v.id = p.event
                   join duty d on d.id = p.duty
                   join plan_row r on r.id = d.plan_row
                  where v.bureau = :bureau and v.withdrawn_on is null
                    and not exists (select from obligation o where o.event = v.id and o.duty = d.id)),
            seen_to as (
                 select p.*, case
                        when p.confidential then array(
                             select u.id from unit u
                              where u.bureau = p.bureau and u.kind = 'DISCIPLINE' and u.validity @> cast(:day as date)
                              order by u.ordinal, u.id limit 1)
                        when p.person is not null or p.sharing = 'SHARED' then p.named
                        when p.sharing = 'EACH' and p.opener = any (p.named) then array[p.opener]
                        else p.named[1:1] end as units
                   from paired p),
            fresh as (select * from seen_to where cardinality(units) > 0)
            """;

    static final String PARTIES = FRESH + """
            insert into duty_party (bureau, duty, owner_kind, owner, unit, units)
            select bureau, duty, owner_kind, owner, units[1], units from fresh
            on conflict do nothing
            """;

    /** The days on which something fresh begins; Java says where their due dates fall. */
    static final String FRESH_DAYS = FRESH + """
            select distinct f.duty, f.occurred_on, f.term_days, f.required, p.due_shift, p.valid_to
              from fresh f
              join plan p on p.id = f.plan
            """;

    static final String WINDOW = """
            insert into duty_window (id, duty, starts, ends, due, required, due_written)
            values (uuidv7(), :duty, :starts, :ends, :due, :required, :written)
            on conflict do nothing
            """;

    /** One obligation for each of the acts that the duty names. */
    static final String OBLIGATIONS = FRESH + """
            insert into obligation (id, bureau, plan, plan_row, duty, duty_window, owner_kind, owner, unit, starts, due,
                                    required, event, act, confidential)
            select uuidv7(), f.bureau, f.plan, f.plan_row, f.duty, w.id, f.owner_kind, f.owner, p.unit, w.starts, w.due,
                   w.required, f.event, a.act, f.confidential
              from fresh f
              join duty_window w on w.duty = f.duty and w.starts = f.occurred_on
              join duty_party p on p.duty = f.duty and p.owner_kind = f.owner_kind and p.owner = f.owner
             cross join unnest(case when cardinality(f.acts) = 0 then array[cast(null as text)] else f.acts end) as a (act)
            on conflict do nothing
            """;

    static final String OBLIGATION_UNITS = """
            insert into obligation_unit (bureau, unit, due, obligation)
            select o.bureau, u.unit, o.due, o.id
              from obligation o
              join duty_party p on p.duty = o.duty and p.owner_kind = o.owner_kind and p.owner = o.owner
             cross join unnest(p.units) as u (unit)
             where o.bureau = :bureau and o.event is not null
               and not exists (select from obligation_unit x where x.obligation = o.id)
            on conflict do nothing
            """;

    static final String CLOSE = """
            update obligation set closed_on = :day, closed_reason = :reason where event = :event and closed_on is null
            """;
}
