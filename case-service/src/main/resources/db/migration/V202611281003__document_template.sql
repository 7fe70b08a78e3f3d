-- Templates of a bureau's own. A version is never changed: papers that went out name the hash of the one that they were made from.
-- The newest holds unless it was withdrawn; then what is shipped holds again.
create table document_template (
    id              uuid primary key,
    bureau          text not null,
    kind            text not null,
    number          int not null check (number > 0),
    name            text not null check (length(name) between 1 and 200),
    bytes           bytea not null check (length(bytes) between 1 and 2097152),
    sha256          text not null,
    added_by        uuid not null,
    added_on        date not null,
    withdrawn_by    uuid,
    withdrawn_on    date,
    unique (bureau, kind, number),
    check ((withdrawn_by is null) = (withdrawn_on is null))
);
grant select, insert on document_template to ${app};
grant update (withdrawn_by, withdrawn_on) on document_template to ${app};
