-- A record keeps the version of the form that it was written with, and what was filled in. Records from before have no form;
-- what they were hashed over is told by hash_version (RecordHash).
alter table record
    add column form_version uuid references form_version (id),
    add column form_values  jsonb not null default '{}' check (jsonb_typeof(form_values) = 'object'),
    add column hash_version int not null default 1,
    add check (form_version is not null or form_values = '{}');

-- Why a record fits an obligation that it was not held for in the first place; said by a person, link by link.
alter table record_obligation add column reason text not null default '';
grant update (reason) on record_obligation to ${app};

-- What an accepted record yields for the evaluation: named, typed, with its unit. Written once, at acceptance.
create table record_measure (
    record          uuid not null references record (id),
    name            text not null,
    ordinal         int not null,
    title           text not null,
    kind            text not null check (kind in ('NUMBER', 'BOOLEAN', 'CHOICE')),
    number          numeric,
    flag            boolean,
    choice          text,
    unit            text,
    primary key (record, name),
    check (num_nonnulls(number, flag, choice) = 1),
    check ((kind = 'NUMBER') = (number is not null) and (kind = 'BOOLEAN') = (flag is not null))
);
grant select, insert on record_measure to ${app};
