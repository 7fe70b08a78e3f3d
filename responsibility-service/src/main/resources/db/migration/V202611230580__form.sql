-- A form is known by its code; what is asked is a version of it, which never changes once it is published, so that a record
-- keeps the form it was written with. Without a bureau: shipped with the system, for every bureau that has none of its own.
-- The definition is text and not jsonb: the order of the columns of a list is the order of its keys.
create table form_version (
    id              uuid primary key,
    bureau          text references bureau (code),
    code            text not null check (code ~ '^[a-z][a-z0-9-]{1,59}$'),
    number          int not null check (number >= 1),
    state           text not null check (state in ('DRAFT', 'PUBLISHED')),
    title           text not null,
    definition      text not null check (definition is json object),
    sha256          text not null,
    changed_by      uuid,
    changed_at      timestamptz not null,
    published_by    uuid,
    published_on    date,
    version         int not null,
    unique nulls not distinct (bureau, code, number),
    check ((state = 'PUBLISHED') = (published_on is not null)),
    check (bureau is not null or state = 'PUBLISHED')
);
create unique index form_version_one_draft on form_version (bureau, code) where state = 'DRAFT';

-- What a bureau decided for one duty, at review or later; without a row the shipped choice holds: the form that serves the
-- words of the clause, not compelled, and one record may serve the duty together with others.
create table duty_setting (
    duty            uuid primary key references duty (id) on delete cascade,
    bureau          text not null references bureau (code),
    form_code       text,
    form_required   boolean not null,
    shareable       boolean not null,
    changed_by      uuid,
    changed_at      timestamptz not null,
    version         int not null
);

grant select, insert, update, delete on form_version to ${app};
grant select, insert, update on duty_setting to ${app};

-- The application may give up a draft; a published version stays as it is, whoever asks.
create function form_version_is_frozen() returns trigger language plpgsql as $$
begin
    raise exception 'a published form version is frozen' using errcode = 'check_violation';
end $$;
create trigger form_version_frozen before update or delete on form_version
    for each row when (old.state = 'PUBLISHED') execute function form_version_is_frozen();
