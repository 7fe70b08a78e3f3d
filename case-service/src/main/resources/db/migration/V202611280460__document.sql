-- Documents made from templates: edited while they are drafts, numbered and kept as they went out when they are issued, with the
-- signed scan as the original.
create table document_number (
    bureau              text not null,
    series              text not null,
    year                int not null,
    last                int not null,
    primary key (bureau, series, year)
);

create table document (
    id                  uuid primary key,
    bureau              text not null,
    kind                text not null,
    -- what it is about: a petition or an order; who sees that sees this
    about               uuid not null,
    state               text not null check (state in ('DRAFT', 'ISSUED', 'VOID')),
    fields              jsonb not null,
    number              text,
    -- of the template that it was made from
    template_sha256     text,
    issued_on           date,
    issuer              uuid,
    file                uuid,
    sha256              text,
    original            uuid,
    original_sha256     text,
    original_by         uuid,
    drafter             uuid not null,
    created_at          timestamptz not null,
    changed_at          timestamptz not null,
    version             int not null,
    unique (bureau, number),
    check ((state = 'DRAFT') or (number is not null and file is not null and sha256 is not null and issued_on is not null
           and issuer is not null and template_sha256 is not null)),
    check (original is null or state <> 'DRAFT')
);
create index document_by_about on document (bureau, about, id);

grant select, insert, update on document_number, document to ${app};
