package org.qingyuan.responsibility.reminder.entry;

import org.qingyuan.responsibility.reminder.ReminderPeople;
import org.qingyuan.responsibility.reminder.ReminderPost;

final class EntryReminderSql {
    private EntryReminderSql() {}

    /**
     * Records what is due in the registers on the day, by the rule of obligations ({@code ReminderSql.RECORD}) with the lead
     * times of the service: an entry names no plan. An entry has a due date as long as something is due of it; what was done moves it on, and
     * the stages begin anew.
     */
    static final String RECORD = """
            with stage as (
                 select 'OWNER' as audience, l.days_before, lead(l.days_before) over (order by l.days_before desc) as next_days
                   from (select distinct unnest(array_append(cast(string_to_array(:leadDays, ',') as int[]), -1))
                             as days_before) l
                 union all select 'HEAD', -cast(:headAfter as int), null
                 union all select 'DISCIPLINE', -cast(:disciplineAfter as int), null),
            due as (
                 select e.id, e.unit, e.due, s.audience, s.days_before
                   from stage s join register_entry e on e.bureau = :bureau and e.due is not null
                  where e.due <= cast(:day as date) + s.days_before
                    and (s.next_days is null or e.due > cast(:day as date) + s.next_days)
                    and e.begun_on <= cast(:day as date)
                    and not exists (
                        select from register_reminder r
                         where r.entry = e.id and r.due = e.due and r.days_before = s.days_before
                           and r.audience = s.audience)),
            """ + ReminderPeople.SQL + """
            told as (
                 select d.id, d.audience, d.days_before, h.id as recipient
                   from due d join people h on h.unit = d.unit
                  where d.audience = 'OWNER' and (not h.head or h.only_heads) or d.audience = 'HEAD' and h.head
                 union
                 select d.id, d.audience, d.days_before, h.id
                   from due d
                   join unit own on own.bureau = :bureau and own.id = d.unit
                   join unit u on u.bureau = :bureau and u.kind = 'DISCIPLINE'
                   join people h on h.unit = u.id
                  where d.audience = 'DISCIPLINE' and own.kind <> 'DISCIPLINE'
                 union
                 -- What 纪委 itself keeps is told to the leader in charge of it.
                 select d.id, d.audience, d.days_before, h.id
                   from due d
                   join unit own on own.bureau = :bureau and own.id = d.unit and own.kind = 'DISCIPLINE'
                   join leader_in_charge c on c.bureau = :bureau and c.unit = own.id and c.validity @> cast(:day as date)
                   join people h on h.id = c.leader
                  where d.audience = 'DISCIPLINE'),
            fresh as (
                 insert into register_reminder (id, bureau, entry, unit, recipient, audience, due, days_before, recorded_on)
                 select uuidv7(), :bureau, d.id, d.unit, t.recipient, d.audience, d.due, d.days_before, cast(:day as date)
                   from told t join due d on d.id = t.id and d.audience = t.audience and d.days_before = t.days_before
                  order by d.due desc, d.id
                     on conflict do nothing
                 returning id, entry, unit, recipient, due, days_before),
            overtaken as (
                 update register_reminder r set overtaken = true
                   from fresh f
                  where r.entry = f.entry and r.recipient = f.recipient and not r.overtaken
                    and (r.due <> f.due or r.days_before > f.days_before)),
            posted as (
                 select f.id, cast(null as uuid) as plan, f.unit, f.recipient,
                        quiet_until(cast(:now as timestamptz), cast(:quietFrom as time), cast(:quietTo as time)) as next_at,
                        true as abroad
                   from fresh f),
            """ + ReminderPost.queue("reminder_delivery_entry");

    /** Still open as long as the entry is due on the day that the reminder speaks of. */
    static final String LIST = """
            select r.id, r.entry, e.kind, e.title, r.unit, u.name as unit_name, r.audience, r.due, r.days_before, r.recorded_on,
                   r.overtaken, r.read_at, coalesce(e.due = r.due, false) as open
              from register_reminder r
              join register_entry e on e.id = r.entry
              join unit u on u.bureau = r.bureau and u.id = r.unit
             where r.recipient = :me and
            """;

    static final String UNREAD = "and r.read_at is null and not r.overtaken and e.due = r.due";

    static final String COUNT = """
            select count(*) as n
              from register_reminder r join register_entry e on e.id = r.entry
             where r.recipient = :me and
            """;
}
