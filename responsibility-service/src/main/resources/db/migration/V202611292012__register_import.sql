-- Entries of a register as a workbook: what was handed in, what its check found in each row, and whether it was taken over.
create table register_import (
    bureau          text not null references bureau (code),
    id              uuid not null,
    kind            text not null,
    unit            uuid not null,
    file            uuid not null,
    file_name       text not null,
    state           text not null check (state in ('CHECKED', 'REFUSED', 'APPLIED')),
    counts          jsonb not null,
    problems        jsonb not null,
    preview         jsonb not null,
    at              timestamptz not null,
    by_account      text not null,
    by_person       uuid,
    applied_at      timestamptz,
    version         int not null,
    primary key (bureau, id),
    foreign key (bureau, unit) references unit (bureau, id),
    check ((state = 'APPLIED') = (applied_at is not null))
);

grant select, insert, update on register_import to ${app};
