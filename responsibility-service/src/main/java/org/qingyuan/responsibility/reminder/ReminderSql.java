package org.qingyuan.responsibility.reminder;

import org.qingyuan.responsibility.obligation.Confidential;
import org.qingyuan.responsibility.obligation.ObligationNames;
import org.qingyuan.responsibility.obligation.OwnDuty;

final class ReminderSql {
    private ReminderSql() {}

    /**
     * Records all reminders that are due on the day, with the letters and calls that carry them: one statement, so that there is
     * nothing between. The rule: each lead time of the plan begins a stage that lasts until the next one begins; on the first
     * day overdue the last one begins, N days later the head's, N days later that of 纪委. An obligation has the stages that
     * are not over when it comes into being. In each run every open obligation is in one stage of each audience; where nobody was
     * told of that stage yet, its recipients of the day are. So it does not matter when the runs are: after a stop of days the
     * stage of the day is told, what has passed is not, and nothing is told twice.
     */
    static final String RECORD = """
            with setting as (
                 select p.id as plan, p.published_on,
                        coalesce(s.lead_days, cast(string_to_array(:leadDays, ',') as int[]))   as lead_days,
                        case when s.plan is null then :headAfter else s.head_after end             as head_after,
                        case when s.plan is null then :disciplineAfter else s.discipline_after end as discipline_after,
                        quiet_until(cast(:now as timestamptz),
                                    case when s.plan is null then cast(:quietFrom as time) else s.quiet_from end,
                                    case when s.plan is null then cast(:quietTo as time) else s.quiet_to end) as next_at
                   from plan p left join reminder_setting s on s.plan = p.id
                  where p.bureau = :bureau and p.state = 'IN_FORCE'),
            stage as (
                 select s.plan, s.published_on, 'OWNER' as audience, l.days_before,
                        lead(l.days_before) over (partition by s.plan order by l.days_before desc) as next_days
                   from setting s cross join lateral (
                        select distinct unnest(array_append(s.lead_days, -1)) as days_before) l
                 union all
                 select plan, published_on, 'HEAD', -head_after, null from setting where head_after is not null
                 union all
                 select plan, published_on, 'DISCIPLINE', -discipline_after, null
                   from setting where discipline_after is not null),
            staged as (
                 select o.id, o.plan, o.unit, o.owner_kind, o.owner, o.due, o.confidential, s.audience, s.days_before
                   from stage s join obligation o on o.plan = s.plan and o.bureau = :bureau
                  where o.closed_on is null
                    and o.due <= cast(:day as date) + s.days_before
                    and (s.next_days is null or o.due > cast(:day as date) + s.next_days)
                    and greatest(s.published_on, o.starts) <= cast(:day as date)
                    and not exists (
                        select from reminder r
                         where r.obligation = o.id and r.due = o.due and r.days_before = s.days_before
                           and r.audience = s.audience)),
            due as (
                 select g.* from staged g join obligation_progress p on p.id = g.id
                  where """ + Pressing.on(":day", "g.audience") + """
                 ),
            """ + ReminderPeople.SQL + """
            -- The stages of the unit's people, over the sub-task's own day: for whoever it was given to, and nobody else.
            part as (
                 select distinct o.id, o.plan, o.unit, h.id as recipient, k.due, s.days_before
                   from stage s
                   join obligation o on o.plan = s.plan and o.bureau = :bureau
                   join subtask k on k.obligation = o.id and k.removed_at is null and k.done_on is null
                   join people h on h.id = subtask_holder(k, cast(:day as date))
                  where s.audience = 'OWNER' and o.closed_on is null and o.exempted_on is null and not o.confidential
                    and k.due <= cast(:day as date) + s.days_before
                    and (s.next_days is null or k.due > cast(:day as date) + s.next_days)
                    and greatest(s.published_on, o.starts) <= cast(:day as date)
                    and exists (select from obligation_progress p
                                 where p.id = o.id and obligation_state(p, cast(:day as date)) """ + " "
            + Pressing.OPEN + """
                    )),
            told as (
                 select d.id, d.audience, d.days_before, h.id as recipient
                   from due d
                   join obligation_unit ou on ou.obligation = d.id
                   join people h on h.unit = ou.unit
                  where d.audience = 'OWNER' and (not h.head or h.only_heads) or d.audience = 'HEAD' and h.head
                 union
                 select d.id, d.audience, d.days_before, h.id
                   from due d
                   join post t on t.bureau = :bureau and t.id = d.owner and t.validity @> cast(:day as date)
                   join people h on h.id = t.person
                  where d.audience = 'OWNER' and d.owner_kind = 'POST'
                 union
                 select d.id, d.audience, d.days_before, h.id
                   from due d
                   join party_branch b on b.bureau = :bureau and b.id = d.owner
                   join people h on h.id = b.secretary
                  where d.audience = 'OWNER' and d.owner_kind = 'BRANCH'
                 union
                 select d.id, d.audience, d.days_before, h.id
                   from due d join people h on h.id = d.owner
                  where d.audience = 'OWNER' and d.owner_kind = 'PERSON'
                 union
                 select d.id, d.audience, d.days_before, h.id
                   from due d
                   join person c on c.bureau = :bureau and c.id = d.owner
                   join people h on h.unit = c.unit and h.head
                  where d.audience = 'OWNER' and d.confidential
                 union
                 select d.id, d.audience, d.days_before, h.id
                   from due d
                   join unit own on own.bureau = :bureau and own.id = d.unit and own.kind <> 'DISCIPLINE'
                   join unit u on u.bureau = :bureau and u.kind = 'DISCIPLINE'
                   join people h on h.unit = u.id
                  where d.audience = 'DISCIPLINE'
                 union
                 -- What 纪委 itself owes is told to the leader in charge of it.
                 select d.id, d.audience, d.days_before, h.id
                   from due d
                   join unit own on own.bureau = :bureau and own.id = d.unit and own.kind = 'DISCIPLINE'
                   join leader_in_charge c on c.bureau = :bureau and c.unit = own.id and c.validity @> cast(:day as date)
                   join people h on h.id = c.leader
                  where d.audience = 'DISCIPLINE'),
            fresh as (
                 insert into reminder (id, bureau, obligation, plan, unit, recipient, audience, due, days_before, recorded_on)
                 select uuidv7(), :bureau, n.id, n.plan, n.unit, n.recipient, n.audience, n.due, n.days_before, cast(:day as date)
                   from (
                 select d.id, d.plan, d.unit, t.recipient, d.audience, d.due, d.days_before
                   from told t
                   join due d on d.id = t.id and d.audience = t.audience and d.days_before = t.days_before
                   join people h on h.id = t.recipient
                   join unit u on u.bureau = :bureau and u.id = h.unit
                  -- Of what is confidential only 纪委 and the head of the person's unit know, never the person (ADR 0046).
                  where not d.confidential
                     or d.owner <> h.id
                        and (u.kind = 'DISCIPLINE'
                             or h.head and exists (select from person c
                                                    where c.bureau = :bureau and c.id = d.owner and c.unit = h.unit))
                 union all
                 select id, plan, unit, recipient, 'ASSIGNEE', due, days_before from part) n
                  order by n.due desc, n.id
                     on conflict do nothing
                 returning id, obligation, plan, unit, recipient, audience, due, days_before),
            overtaken as (
                 update reminder r set overtaken = true
                   from fresh f
                  where r.obligation = f.obligation and r.recipient = f.recipient and not r.overtaken
                    and (r.audience = 'ASSIGNEE') = (f.audience = 'ASSIGNEE')
                    and (r.due <> f.due and f.audience <> 'ASSIGNEE' or r.due = f.due and r.days_before > f.days_before)
                 returning r.id),
            posted as (
                 -- Nothing confidential leaves for another system, nor how a unit shares its work out.
                 select f.id, f.plan, f.unit, f.recipient, s.next_at,
                        not o.confidential and f.audience <> 'ASSIGNEE' as abroad
                   from fresh f
                   join obligation o on o.id = f.obligation
                   join setting s on s.plan = f.plan),
            """ + ReminderPost.queue("reminder_delivery_line");

    /**
     * What the recipient was told and may still know: the confidential as everywhere, else by the unit of today, by what he owes
     * himself, and what went up to 纪委 while he belongs there or leads it.
     */
    private static final String STILL_SEEN = """
            and case when (select x.confidential from obligation x where x.id = r.obligation)
                then exists (select from obligation x where x.id = r.obligation and %s)
                else :wholeBureau
                     or exists (select from obligation_unit ou where ou.obligation = r.obligation and ou.unit = :knowingUnit)
                     or %s
                     or r.audience = 'DISCIPLINE' and (
                        exists (select from unit k
                                 where k.bureau = r.bureau and k.id = :knowingUnit and k.kind = 'DISCIPLINE')
                        or exists (select from leader_in_charge c
                                    where c.bureau = r.bureau and c.unit = r.unit and c.leader = :me
                                      and c.validity @> cast(:today as date)))
                end
            """.formatted(Confidential.knows("x", "x.owner"), OwnDuty.owed("p"));

    static final String LIST = """
            select r.id, r.obligation, r.plan, w.item_no, w.item_name, r.unit, p.owner, p.owner_kind,
                   coalesce(""" + SubtaskReminders.TITLES + """
                            , (select o.act || '（' || d.clause_text || '）' from obligation o where o.id = r.obligation),
                            d.clause_text) as clause_text,
                   r.audience, r.due, r.days_before, r.recorded_on, r.overtaken, r.read_at, p.starts, p.required,
                   p.accepted,
                   case when r.audience <> 'ASSIGNEE' then p.due_original end as due_original,
                   (select o.due_written from duty_window o
                     where o.id = p.duty_window and r.audience <> 'ASSIGNEE') as due_written, obligation_state(p, cast(:today as date)) as state,
                   (select n.name from unit n where n.bureau = r.bureau and n.id = r.unit) as unit_name,
            """ + OwedInPerson.COLUMN + ","
            + ObligationNames.owner("p") + """
              from reminder r
              join person h on h.bureau = r.bureau and h.id = r.recipient
              join obligation_progress p on p.id = r.obligation
              join duty d on d.id = p.duty
              join plan_row w on w.id = p.plan_row
             where r.bureau = :bureau and r.recipient = :me
            """ + STILL_SEEN;

    static final String UNREAD =
            """
            and r.read_at is null and not r.overtaken and (r.audience <> 'ASSIGNEE' or
            """ + SubtaskReminders.TITLES + " is not null) and " + Pressing.on(":today", "r.audience");

    static final String COUNT = """
            select count(*) as n
              from reminder r join obligation_progress p on p.id = r.obligation
             where r.bureau = :bureau and r.recipient = :me
            """ + STILL_SEEN + UNREAD;
}
