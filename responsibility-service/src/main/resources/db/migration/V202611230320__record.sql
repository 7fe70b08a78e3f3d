create table record (
    id              uuid primary key,
    bureau          text not null,
    unit            uuid not null,
    held_on         date,
    title           text not null,
    content         text not null,
    participants    text not null,
    state           text not null check (state in ('DRAFT', 'SUBMITTED', 'SIGNED', 'ACCEPTED', 'RETURNED', 'DISCARDED')),
    recorder        uuid not null,
    signer          uuid,
    acceptor        uuid,
    accepting_side  text check (accepting_side in ('RESPONSIBLE', 'DISCIPLINE', 'BUREAU_LEADER')),
    accepting_unit  uuid,
    accepted_on     date,
    hash            text,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    version         int not null,
    foreign key (bureau, unit) references unit (bureau, id),
    foreign key (bureau, accepting_unit) references unit (bureau, id),
    -- Four eyes: whoever records does not sign, whoever signs does not accept, nobody accepts for the own unit.
    check (signer <> recorder),
    check (acceptor <> signer and acceptor <> recorder),
    check (accepting_unit <> unit),
    check (state not in ('SIGNED', 'ACCEPTED') or (signer is not null and accepting_side is not null)),
    check ((state = 'ACCEPTED') = (acceptor is not null and accepted_on is not null and hash is not null)),
    check (state in ('DRAFT', 'RETURNED', 'DISCARDED') or held_on is not null)
);
create index record_by_unit on record (bureau, unit, id desc);
create index record_waiting on record (bureau, state, accepting_side, accepting_unit) where state in ('SUBMITTED', 'SIGNED');

create table record_obligation (
    record          uuid not null references record (id),
    obligation      uuid not null references obligation (id),
    primary key (obligation, record)
);
create index record_obligation_by_record on record_obligation (record);

create table record_act (
    id              uuid primary key,
    record          uuid not null references record (id),
    act             text not null,
    from_state      text,
    to_state        text not null,
    person          uuid not null,
    at              timestamptz not null,
    business_day    date not null,
    reason          text
);
create index record_act_by_record on record_act (record, id);

create table evidence (
    id              uuid primary key,
    bureau          text not null,
    record          uuid not null references record (id),
    file            uuid not null,
    name            text not null,
    media_type      text not null,
    size            bigint not null,
    sha256          text not null,
    added_by        uuid not null,
    added_at        timestamptz not null,
    removed_at      timestamptz
);
create index evidence_by_record on evidence (record, id);

grant select, insert, update on record, evidence to ${app};
grant select, insert, delete on record_obligation to ${app};
grant select, insert on record_act to ${app};

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
        when p.accepted_in_time >= p.required then 'DONE'
        when p.accepted >= p.required then 'DONE_LATE'
        when p.accepted_in_time + p.waiting_in_time >= p.required then 'IN_REVIEW'
        when p.due < business_day then 'OVERDUE'
        when p.waiting > 0 then 'IN_REVIEW'
        when p.accepted > 0 or p.drafts > 0 then 'IN_PROGRESS'
        else 'NOT_STARTED'
    end;

grant select on obligation_progress to ${app};
