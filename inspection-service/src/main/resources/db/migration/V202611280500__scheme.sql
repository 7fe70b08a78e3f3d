-- A version of an evaluation scheme. The content is the canonical text that its hash is over; text and not jsonb, which would
-- write it anew. Versions of one scheme share the id of the first as their family.
create table scheme_version (
    id              uuid primary key,
    bureau          text not null,
    family          uuid not null,
    number          int not null check (number >= 1),
    state           text not null check (state in ('DRAFT', 'ADOPTED')),
    title           text not null,
    year            int not null,
    content         text not null check (content is json object),
    sha256          text not null check (sha256 ~ '^[0-9a-f]{64}$'),
    flags           text not null check (flags is json array),
    open_flags      int not null check (open_flags >= 0),
    source_file     uuid,
    source_name     text,
    changed_by      text not null,
    changed_by_name text not null,
    changed_at      timestamptz not null,
    adopted_by      text,
    adopted_by_name text,
    adopted_on      date,
    adoption_basis  text,
    version         int not null,
    unique (bureau, family, number),
    check ((state = 'ADOPTED') = (adopted_by is not null)),
    check ((state = 'ADOPTED') = (adopted_on is not null)),
    check ((state = 'ADOPTED') = (adoption_basis is not null)),
    -- Nobody adopts what he changed last, and nothing in doubt is adopted.
    check (state <> 'ADOPTED' or adopted_by <> changed_by and open_flags = 0)
);
create index scheme_version_newest on scheme_version (bureau, id desc);
create unique index scheme_version_one_draft on scheme_version (bureau, family) where state = 'DRAFT';

grant select, insert, update, delete on scheme_version to ${app};

-- The application may give up a draft; an adopted version stays as it is, whoever asks.
create function scheme_version_is_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'an adopted scheme version is frozen' using errcode = 'check_violation';
end $$;
create trigger scheme_version_frozen before update or delete on scheme_version
    for each row when (old.state = 'ADOPTED') execute function scheme_version_is_frozen();
