-- An accepted record does not always close what it was written for: a culture site that is being built is progress towards one
-- that is named. Whether it closes it is settled when the record is submitted, by the rule of the duty's form, for whoever signs
-- and accepts to see. What was submitted before counts as it did.
alter table record_obligation add column fulfils boolean not null default true;
grant update (fulfils) on record_obligation to ${app};

-- A credit counts as the record counted for the line that it was accepted for.
alter table record_credit add column fulfils boolean not null default true;

create or replace view obligation_record as
select ro.obligation, ro.record, cast(null as date) as credited_on, ro.fulfils from record_obligation ro
union all
select c.obligation, c.record, c.credited_on, c.fulfils from record_credit c;

create or replace view obligation_progress as
select o.id, o.bureau, o.plan, o.plan_row, o.duty, o.duty_window, o.owner_kind, o.owner, o.unit, o.starts, o.due, o.required,
       o.closed_on, o.closed_reason, o.due_original, o.exempted_on,
       coalesce(c.accepted, 0)        as accepted,
       coalesce(c.accepted_in_time, 0) as accepted_in_time,
       coalesce(c.waiting, 0)         as waiting,
       coalesce(c.waiting_in_time, 0) as waiting_in_time,
       coalesce(c.drafts, 0)          as drafts,
       coalesce(c.progress, 0)        as progress
  from obligation o
  left join lateral (
       select count(*) filter (where r.state = 'ACCEPTED' and ro.fulfils)                                      as accepted,
              count(*) filter (where r.state = 'ACCEPTED' and ro.fulfils and r.held_on <= o.due)               as accepted_in_time,
              count(*) filter (where r.state in ('SUBMITTED', 'SIGNED') and ro.fulfils)                        as waiting,
              count(*) filter (where r.state in ('SUBMITTED', 'SIGNED') and ro.fulfils and r.held_on <= o.due) as waiting_in_time,
              count(*) filter (where r.state in ('DRAFT', 'RETURNED'))                                         as drafts,
              count(*) filter (where r.state in ('SUBMITTED', 'SIGNED', 'ACCEPTED') and not ro.fulfils)        as progress
         from obligation_record ro join record r on r.id = ro.record
        where ro.obligation = o.id) c on true;

-- As before; what progresses is in progress.
create or replace function obligation_state(p obligation_progress, business_day date) returns text
    language sql immutable parallel safe
    return case
        when p.closed_on is not null then 'CLOSED'
        when p.exempted_on is not null then 'EXEMPT'
        when p.accepted_in_time >= p.required then 'DONE'
        when p.accepted >= p.required then 'DONE_LATE'
        when p.accepted_in_time + p.waiting_in_time >= p.required then 'IN_REVIEW'
        when p.due < business_day then 'OVERDUE'
        when p.waiting > 0 then 'IN_REVIEW'
        when p.accepted > 0 or p.drafts > 0 or p.progress > 0 then 'IN_PROGRESS'
        else 'NOT_STARTED'
    end;
