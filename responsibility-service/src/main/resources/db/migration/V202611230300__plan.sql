-- A plan is one version of a bureau's responsibility table: a draft while it is reviewed, frozen when it is published.
create table plan (
    id              uuid primary key,
    bureau          text not null references bureau (code),
    year            int not null check (year between 2000 and 2100),
    title           text not null,
    state           text not null check (state in ('DRAFT', 'IN_FORCE', 'CLOSED', 'DISCARDED')),
    valid_from      date not null,
    valid_to        date not null,
    report_cycle    text not null check (report_cycle in ('P1M', 'P3M', 'P6M', 'P1Y')),
    source_file     uuid not null,
    source_name     text not null,
    imported_by     uuid,
    imported_at     timestamptz not null,
    published_by    uuid,
    published_on    date,
    closed_on       date,
    closed_reason   text,
    version         int not null,
    check (valid_from <= valid_to),
    check ((state in ('IN_FORCE', 'CLOSED')) = (published_on is not null)),
    check ((state = 'CLOSED') = (closed_on is not null))
);
create index plan_by_bureau on plan (bureau, state, year desc, id desc);
-- Two versions of one table are never in force on one day: a unit would owe everything twice.
alter table plan add constraint plan_one_in_force
    exclude using gist (bureau with =, title with =, daterange(valid_from, valid_to, '[]') with &&) where (state = 'IN_FORCE');

-- Every upload is kept, also the refused one, so that nobody has to look for the file again.
create table plan_import (
    id              uuid primary key,
    bureau          text not null references bureau (code),
    file            uuid not null,
    file_name       text not null,
    year            int not null,
    plan            uuid references plan (id),
    problem         text,
    problem_cell    text,
    problem_args    text[],
    imported_by     uuid,
    imported_at     timestamptz not null,
    idempotency_key text,
    file_sha256     text not null,
    unique nulls distinct (bureau, imported_by, idempotency_key),
    check ((plan is null) <> (problem is null))
);
create index plan_import_by_bureau on plan_import (bureau, id desc);

create table plan_row (
    id              uuid primary key,
    bureau          text not null,
    plan            uuid not null references plan (id),
    ordinal         int not null,
    mechanism_no    text not null,
    mechanism_name  text not null,
    item_no         text not null,
    item_name       text not null,
    task            text not null,
    limit_text      text not null,
    limit_kind      text not null check (limit_kind in ('NONE', 'WHOLE_YEAR', 'WITHIN', 'BY_DATE')),
    limit_within    text,
    limit_year      int,
    limit_month     int check (limit_month between 1 and 12),
    limit_day       int check (limit_day between 1 and 31),
    unique (plan, ordinal)
);

-- The words of a unit cell in their order; elsewhere the first one listed coordinates. What they name is checked when it is
-- written; the parties that are frozen at publishing carry the foreign key.
create table plan_row_responsible (
    plan_row        uuid not null references plan_row (id),
    ordinal         int not null,
    text            text not null,
    unit            uuid,
    unit_group      uuid,
    primary key (plan_row, ordinal),
    check (num_nonnulls(unit, unit_group) <= 1)
);
create table plan_row_supporting (like plan_row_responsible including all,
    foreign key (plan_row) references plan_row (id)
);

create table duty (
    id              uuid primary key,
    bureau          text not null,
    plan_row        uuid not null references plan_row (id),
    ordinal         int not null,
    clause_text     text not null,
    clause_start    int not null,
    clause_end      int not null,
    kind            text not null check (kind in ('RECURRING', 'EVENT', 'STAFFING', 'TARGET', 'STANDING', 'MILESTONE')),
    every           text,
    at_least        int check (at_least >= 1),
    at_most         int check (at_most >= at_least),
    limit_text      text,
    limit_kind      text check (limit_kind in ('NONE', 'WHOLE_YEAR', 'WITHIN', 'BY_DATE')),
    limit_within    text,
    limit_year      int,
    limit_month     int check (limit_month between 1 and 12),
    limit_day       int check (limit_day between 1 and 31),
    owed_by         text not null check (owed_by in ('UNIT', 'BUREAU', 'LEADER', 'PERSON', 'BRANCH', 'MEMBER')),
    owners_text     text,
    post_list       text check (post_list in ('LEADING_GROUP', 'ECONOMIC_RESPONSIBILITY')),
    sharing         text not null check (sharing in ('SHARED', 'EACH', 'FIRST')),
    check (0 <= clause_start and clause_start < clause_end),
    check (kind <> 'RECURRING' or (every is not null and at_least is not null)),
    check ((owed_by = 'LEADER') = (post_list is not null))
);
create index duty_by_row on duty (plan_row, ordinal);

-- Owners named for one duty; none: the responsible units of its row owe it.
create table duty_owner (
    duty            uuid not null references duty (id),
    ordinal         int not null,
    text            text not null,
    unit            uuid,
    unit_group      uuid,
    primary key (duty, ordinal),
    check (num_nonnulls(unit, unit_group) <= 1)
);

-- What the reader was not sure of. A plan with an open flag cannot be published.
create table plan_flag (
    id              uuid primary key,
    plan            uuid not null references plan (id),
    plan_row        uuid references plan_row (id),
    ordinal         int not null,
    cell            text,
    code            text not null,
    args            text[] not null,
    settled_by      uuid,
    settled_at      timestamptz,
    note            text,
    check ((settled_by is null) = (settled_at is null))
);
create index plan_flag_by_plan on plan_flag (plan, ordinal);

grant select, insert, update on plan, plan_import, plan_row, plan_flag to ${app};
grant select, insert, update, delete on plan_row_responsible, plan_row_supporting, duty, duty_owner to ${app};
