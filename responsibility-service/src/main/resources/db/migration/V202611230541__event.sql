-- An EVENT duty is owed for each person or event from the day of the event. trigger_list: an entry in that list opens it;
-- null: it is opened by hand. term_days: how long there is (the table says no number: 30 is a default of ours, asked at review).
-- acts: one entry opens one obligation for each (对新入警的民警，履行廉政承诺和廉政宣誓). counted_list: who counts for a head-count.
alter table duty
    add column trigger_list text check (trigger_list in ('NEW_RECRUIT', 'PROMOTED', 'SANCTIONED', 'BAD_SIGN')),
    add column term_days    int check (term_days between 1 and 3650),
    add column acts         text[] not null default '{}',
    add column counted_list text check (counted_list in ('POST_CASE_HANDLER', 'POST_AUDITOR', 'ROSTER_CASE_HANDLER',
                              'ROSTER_AUDITOR', 'ROSTER_CONDUCT_SUPERVISOR'));
update duty set term_days = 30 where kind = 'EVENT';
alter table duty
    add constraint duty_term check (kind = 'EVENT' or term_days is null),
    add constraint duty_trigger check (trigger_list is null or (kind = 'EVENT' and owed_by = 'PERSON')),
    add constraint duty_acts check (kind = 'EVENT' or acts = '{}'),
    add constraint duty_counted check (counted_list is null or kind <> 'EVENT');

-- What happened, and to whom. A confidential one concerns a person of whom only 纪委 and the head of the own unit know.
create table duty_event (
    id               uuid primary key,
    bureau           text not null references bureau (code),
    roster_entry     uuid unique references roster_entry (id),
    person           uuid,
    title            text not null check (length(title) between 1 and 200),
    occurred_on      date not null,
    confidential     boolean not null,
    unit             uuid,
    opened_by        uuid,
    opened_at        timestamptz not null,
    withdrawn_on     date,
    withdrawn_by     uuid,
    withdrawn_reason text,
    version          int not null,
    foreign key (bureau, person) references person (bureau, id),
    foreign key (bureau, unit) references unit (bureau, id),
    check (roster_entry is null or person is not null),
    check (not confidential or person is not null),
    check ((withdrawn_on is null) = (withdrawn_reason is null))
);
create index duty_event_by_day on duty_event (bureau, occurred_on desc, id desc);

create table duty_event_duty (
    event           uuid not null references duty_event (id),
    duty            uuid not null references duty (id),
    primary key (event, duty)
);
create index duty_event_duty_by_duty on duty_event_duty (duty);

-- An obligation's key now also says for which event and which of the acts: one person can be promoted twice, and one new
-- recruit owes both 承诺 and 宣誓.
alter table duty_party drop constraint duty_party_owner_kind_check,
    add constraint duty_party_owner_kind_check check (owner_kind in ('UNIT', 'POST', 'BRANCH', 'PERSON', 'EVENT'));
alter table obligation
    add column event        uuid references duty_event (id),
    add column act          text,
    add column confidential boolean not null default false,
    drop constraint obligation_duty_owner_kind_owner_duty_window_key,
    add constraint obligation_key unique nulls not distinct (duty, owner_kind, owner, duty_window, event, act),
    add constraint obligation_of_event check ((event is not null) = (owner_kind in ('PERSON', 'EVENT'))),
    add constraint obligation_act check (act is null or event is not null),
    add constraint obligation_confidential check (not confidential or owner_kind = 'PERSON');
create index obligation_by_event on obligation (event) where event is not null;

-- The units that see to a duty, in order: those named for it, else the members or the responsible units as frozen at
-- publishing. The same rule as for the duties that publishing generates.
create function duty_units(in_duty uuid, on_day date) returns uuid[]
    language sql stable parallel safe
    return coalesce(
        (select array_agg(n.unit order by n.place)
           from (select x.unit, min(x.place) as place
                   from (select u.id as unit, w.ordinal * 100000 + u.ordinal as place
                           from duty_owner w join duty d on d.id = w.duty
                           join unit u on u.bureau = d.bureau and u.id = w.unit
                          where w.duty = in_duty
                         union all
                         select u.id, w.ordinal * 100000 + u.ordinal
                           from duty_owner w join duty d on d.id = w.duty
                           join unit_group g on g.bureau = d.bureau and g.id = w.unit_group
                           join unit u on u.bureau = g.bureau and u.validity @> on_day
                                      and (u.kind = any (g.kinds) or exists (
                                           select from unit_group_unit m
                                            where m.bureau = g.bureau and m.unit_group = g.id and m.unit = u.id))
                          where w.duty = in_duty) x
                  group by x.unit) n),
        (select array_agg(p.unit order by p.ordinal)
           from duty d
           join row_party p on p.plan_row = d.plan_row
            and p.side = case when d.owed_by = 'MEMBER'
                               and exists (select from row_party s where s.plan_row = d.plan_row and s.side = 'SUPPORTING')
                              then 'SUPPORTING' else 'RESPONSIBLE' end
          where d.id = in_duty));

grant select, insert, update on duty_event to ${app};
grant select, insert on duty_event_duty to ${app};
