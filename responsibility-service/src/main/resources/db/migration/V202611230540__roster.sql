-- 名册: people as of whom something is owed (items 1.4, 3.5, 4.4, 5.4). Posts with economic responsibility are a list too,
-- but live in the directory. Entries are ended or withdrawn, never deleted.
create table roster_entry (
    id               uuid primary key,
    bureau           text not null references bureau (code),
    kind             text not null check (kind in ('NEW_RECRUIT', 'PROMOTED', 'SANCTIONED', 'BAD_SIGN', 'CASE_HANDLER',
                       'AUDITOR', 'CONDUCT_SUPERVISOR')),
    person           uuid,
    outsider_name    text check (length(outsider_name) between 1 and 60),
    organisation     text check (length(organisation) between 1 and 100),
    occurred_on      date not null,
    valid_to         date,
    validity         daterange generated always as (daterange(occurred_on, valid_to, '[]')) stored,
    basis            text not null check (length(basis) between 1 and 200),
    note             text not null check (length(note) <= 1000),
    added_by         uuid,
    added_on         date not null,
    withdrawn_on     date,
    withdrawn_reason text,
    version          int not null,
    foreign key (bureau, person) references person (bureau, id),
    check (valid_to >= occurred_on),
    -- 警风警纪监督员 are invited from outside; everybody else is an officer of the directory.
    check ((kind = 'CONDUCT_SUPERVISOR') = (person is null)),
    check ((person is null) = (outsider_name is not null)),
    check ((person is null) = (organisation is not null)),
    check ((withdrawn_on is null) = (withdrawn_reason is null))
);
create index roster_entry_by_kind on roster_entry (bureau, kind, occurred_on desc, id desc);
create index roster_entry_by_person on roster_entry (bureau, person);

-- A person is promoted or sanctioned again, but not twice on one day; an assignment or a term does not overlap with itself.
create unique index roster_entry_once on roster_entry (bureau, kind, person, occurred_on) where withdrawn_on is null;
alter table roster_entry add constraint roster_entry_one_assignment
    exclude using gist (bureau with =, kind with =, person with =, validity with &&)
    where (withdrawn_on is null and kind in ('CASE_HANDLER', 'AUDITOR'));
alter table roster_entry add constraint roster_entry_one_term
    exclude using gist (bureau with =, name_key(outsider_name) with =, name_key(organisation) with =, validity with &&)
    where (withdrawn_on is null and kind = 'CONDUCT_SUPERVISOR');

-- Each entry after each act.
create table roster_change (
    id              uuid primary key,
    entry           uuid not null references roster_entry (id),
    act             text not null check (act in ('ADD', 'CHANGE', 'END', 'WITHDRAW')),
    body            jsonb not null,
    reason          text,
    by_account      text not null,
    by_person       uuid,
    at              timestamptz not null,
    business_day    date not null
);
create index roster_change_by_entry on roster_change (entry, id);

-- A unit that keeps a list besides the discipline office (政工室 the recruits and promotions). Whether a kind may be kept by
-- anybody else is the code's table, not data: the sensitive ones may not.
create table roster_keeper (
    bureau          text not null references bureau (code),
    kind            text not null check (kind in ('NEW_RECRUIT', 'PROMOTED', 'CASE_HANDLER', 'AUDITOR', 'CONDUCT_SUPERVISOR')),
    unit            uuid not null,
    set_by          uuid,
    set_on          date not null,
    primary key (bureau, kind),
    foreign key (bureau, unit) references unit (bureau, id)
);

create table roster_import (
    bureau          text not null references bureau (code),
    id              uuid not null,
    kind            text not null,
    file            uuid not null,
    file_name       text not null,
    state           text not null check (state in ('CHECKED', 'REFUSED', 'APPLIED')),
    counts          jsonb not null,
    problems        jsonb not null,
    at              timestamptz not null,
    by_account      text not null,
    by_person       uuid,
    applied_at      timestamptz,
    version         int not null,
    primary key (bureau, id),
    check ((state = 'APPLIED') = (applied_at is not null))
);

grant select, insert, update on roster_entry, roster_import to ${app};
grant select, insert on roster_change to ${app};
grant select, insert, update, delete on roster_keeper to ${app};
