-- Two units that are merged owed the same in one window, and the successor owes it once. What was accepted for the old unit's
-- line counts for the successor's. It stays with the line that it was accepted for, which stands under the record's hash: a
-- credit says that it counts a second time.
create table record_credit (
    obligation      uuid not null references obligation (id),
    record          uuid not null references record (id),
    primary key (obligation, record)
);
grant select, insert on record_credit to ${app};

-- Every record that counts for an obligation.
create view obligation_record as
select ro.obligation, ro.record from record_obligation ro
union all
select c.obligation, c.record from record_credit c;
grant select on obligation_record to ${app};

-- The same columns as before; what is credited is counted with the rest.
create or replace view obligation_progress as
select o.id, o.bureau, o.plan, o.plan_row, o.duty, o.duty_window, o.owner_kind, o.owner, o.unit, o.starts, o.due, o.required,
       o.closed_on, o.closed_reason, o.due_original, o.exempted_on,
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
         from obligation_record ro join record r on r.id = ro.record
        where ro.obligation = o.id) c on true;
