-- 免除 and 延期 are granted on request. The effect of what was granted stands with the obligation, so that lists need not
-- look for it; the first due date stays beside the new one.
alter table obligation
    add due_original    date check (due_original < due),
    add exempted_on     date;
create index obligation_postponed on obligation (bureau) where due_original is not null;
grant update (due, due_original, exempted_on) on obligation to ${app};
grant update (due) on obligation_unit to ${app};

create table relief (
    id              uuid primary key,
    bureau          text not null,
    unit            uuid not null,
    kind            text not null check (kind in ('EXEMPT', 'POSTPONE')),
    until           date,
    reason          text not null,
    basis           text not null,
    state           text not null check (state in ('DRAFT', 'SUBMITTED', 'APPROVED', 'REFUSED', 'REVOKED', 'DISCARDED')),
    drafter         uuid not null,
    submitter       uuid,
    approver        uuid,
    approving_side  text check (approving_side in ('DISCIPLINE', 'BUREAU_LEADER')),
    approver_unit   uuid,
    decided_on      date,
    revoked_on      date,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    version         int not null,
    foreign key (bureau, unit) references unit (bureau, id),
    check (kind = 'POSTPONE' or until is null),
    check (kind = 'EXEMPT' or until is not null or state in ('DRAFT', 'DISCARDED')),
    -- Four eyes: nobody decides on what he asked for, and no unit on what it asks for itself.
    check (approver <> submitter and approver <> drafter),
    check (approver_unit <> unit),
    check ((state in ('SUBMITTED', 'APPROVED', 'REFUSED', 'REVOKED')) = (submitter is not null and approving_side is not null)),
    check ((state in ('APPROVED', 'REFUSED', 'REVOKED')) = (approver is not null and decided_on is not null)),
    check ((state = 'REVOKED') = (revoked_on is not null))
);
create index relief_by_unit on relief (bureau, unit, id desc);
create index relief_waiting on relief (bureau, approving_side) where state = 'SUBMITTED';

create table relief_obligation (
    relief          uuid not null references relief (id),
    obligation      uuid not null references obligation (id),
    primary key (obligation, relief)
);
create index relief_obligation_by_relief on relief_obligation (relief);

create table relief_act (
    id              uuid primary key,
    relief          uuid not null references relief (id),
    act             text not null,
    from_state      text,
    to_state        text not null,
    person          uuid not null,
    at              timestamptz not null,
    business_day    date not null,
    reason          text
);
create index relief_act_by_relief on relief_act (relief, id);

-- 依据: the paper that a request rests on.
create table relief_file (
    id              uuid primary key,
    relief          uuid not null references relief (id),
    file            uuid not null,
    name            text not null,
    media_type      text not null,
    size            bigint not null,
    sha256          text not null,
    added_by        uuid not null,
    added_at        timestamptz not null,
    removed_at      timestamptz
);
create index relief_file_by_relief on relief_file (relief, id);

grant select, insert, update on relief, relief_file to ${app};
grant select, insert, delete on relief_obligation to ${app};
grant select, insert on relief_act to ${app};

-- A view's columns are fixed when it is made: made again for those of the obligation that are new.
drop function obligation_state(obligation_progress, date);
drop view obligation_progress;

-- The counts behind an obligation. A record is in time when it was held by the due date, however long acceptance takes.
create view obligation_progress as
select o.*,
       coalesce(c.accepted, 0)        as accepted,
       coalesce(c.accepted_in_time, 0) as accepted_in_time,
       coalesce(c.waiting, 0)         as waiting,
       coalesce(c.waiting_in_time, 0) as waiting_in_time,
       coalesce(c.drafts, 0)          as drafts
  from obligation o
  left join lateral (
       select count(*) filter (where r.state = 'ACCEPTED')                                        as accepted,
              count(*) filter (where r.state = 'ACCEPTED' and r.held_on <= o.due)                 as accepted_in_time,
              count(*) filter (where r.state in ('SUBMITTED', 'SIGNED'))                          as waiting,
              count(*) filter (where r.state in ('SUBMITTED', 'SIGNED') and r.held_on <= o.due)   as waiting_in_time,
              count(*) filter (where r.state in ('DRAFT', 'RETURNED'))                            as drafts
         from record_obligation ro join record r on r.id = ro.record
        where ro.obligation = o.id) c on true;

-- The one place where a state is named; the business day is a parameter because it is not the clock's.
create function obligation_state(p obligation_progress, business_day date) returns text
    language sql immutable parallel safe
    return case
        when p.closed_on is not null then 'CLOSED'
        when p.exempted_on is not null then 'EXEMPT'
        when p.accepted_in_time >= p.required then 'DONE'
        when p.accepted >= p.required then 'DONE_LATE'
        when p.accepted_in_time + p.waiting_in_time >= p.required then 'IN_REVIEW'
        when p.due < business_day then 'OVERDUE'
        when p.waiting > 0 then 'IN_REVIEW'
        when p.accepted > 0 or p.drafts > 0 then 'IN_PROGRESS'
        else 'NOT_STARTED'
    end;

-- The one place where an obligation's prospects are judged (docs/obligations.md, Forecast). What was held in time counts as
-- done, whether accepted already or not. The first condition that holds is the reason:
--   one record a day at most, today and the due date included;
--   a quarter of the even share of time for what is still open is not left any more;
--   more than one whole record behind an even pace.
create function obligation_outlook(p obligation_progress, business_day date) returns text
    language sql immutable parallel safe
    return case
        when p.closed_on is not null then 'CLOSED'
        when p.exempted_on is not null then 'EXEMPT'
        when p.accepted >= p.required then 'FULFILLED'
        when p.accepted_in_time + p.waiting_in_time >= p.required then 'HANDED_IN'
        when p.due < business_day then 'PAST_DUE'
        when p.required - p.accepted_in_time - p.waiting_in_time > p.due - greatest(business_day, p.starts) + 1
            then 'TOO_FEW_DAYS'
        when p.starts > business_day then 'NOT_BEGUN'
        when 4 * p.required * (p.due - business_day)
             < (p.required - p.accepted_in_time - p.waiting_in_time) * (p.due - p.starts + 1) then 'LAST_QUARTER'
        when p.required * (business_day - p.starts)
             > (p.accepted_in_time + p.waiting_in_time + 1) * (p.due - p.starts + 1) then 'BEHIND_PACE'
        else 'ON_PACE'
    end;

-- The judgement that goes with each reason.
create function obligation_forecast(p obligation_progress, business_day date) returns text
    language sql immutable parallel safe
    return case obligation_outlook(p, business_day)
        when 'FULFILLED' then 'DONE'
        when 'CLOSED' then 'NOT_OWED'
        when 'EXEMPT' then 'NOT_OWED'
        when 'PAST_DUE' then 'CANNOT_BE_MET'
        when 'TOO_FEW_DAYS' then 'CANNOT_BE_MET'
        when 'LAST_QUARTER' then 'AT_RISK'
        when 'BEHIND_PACE' then 'AT_RISK'
        else 'ON_COURSE'
    end;

grant select on obligation_progress to ${app};
