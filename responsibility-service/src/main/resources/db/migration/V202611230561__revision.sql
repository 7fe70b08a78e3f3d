-- A plan may be a version of another: replaces says of which, replaced_by that another took over. The old version then holds
-- to the day before (valid_to) and stays as it was read; planned_to remembers until when it was to hold.
alter table plan
    add replaces        uuid references plan (id) check (replaces <> id),
    add revision_kind   text check (revision_kind in ('NEW_VERSION', 'CARRY_OVER')),
    add replaced_by     uuid references plan (id),
    add planned_to      date,
    add check ((replaces is null) = (revision_kind is null)),
    add check ((replaced_by is null) = (planned_to is null));
-- One version takes over, not two.
create unique index plan_replaced_once on plan (replaces) where state in ('IN_FORCE', 'CLOSED');

-- What a person said about which part is which; everything else is found by likeness each time it is asked for, because a
-- draft's rows and duties still change.
create table revision_match (
    id              uuid primary key,
    plan            uuid not null references plan (id),
    kind            text not null check (kind in ('ROW', 'DUTY')),
    old_part        uuid,
    new_part        uuid,
    decided_by      uuid,
    unique (plan, kind, old_part),
    unique (plan, kind, new_part),
    check (num_nonnulls(old_part, new_part) >= 1)
);

-- How an obligation came from one version, unit or owner to another: insert-only, so that whoever asks why a count or a due
-- date is no longer the one that was published finds the act, the person and the figures of before.
create table obligation_change (
    id              uuid primary key,
    bureau          text not null,
    obligation      uuid not null references obligation (id),
    plan            uuid not null references plan (id),
    act             text not null check (act in ('GOES_ON', 'CHANGES', 'CLOSES', 'CARRIED', 'TAKEN_OVER', 'OWNER_LEFT')),
    effective_on    date not null,
    row_before      uuid not null,
    row_after       uuid,
    duty_before     uuid not null,
    duty_after      uuid,
    unit_before     uuid not null,
    unit_after      uuid,
    owner_before    uuid not null,
    owner_after     uuid,
    due_before      date not null,
    due_after       date,
    required_before int not null,
    required_after  int,
    by_person       uuid,
    at              timestamptz not null
);
create index obligation_change_by_obligation on obligation_change (obligation, id);
create index obligation_change_by_plan on obligation_change (plan, act);

grant select, insert, delete on revision_match to ${app};
grant select, insert on obligation_change to ${app};
grant update (plan, plan_row, duty, duty_window, owner_kind, owner, unit, starts, due, required) on obligation to ${app};
grant delete on obligation_unit to ${app};
