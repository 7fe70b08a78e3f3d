-- What an inspector may read of the units that he inspects: given by inspection-service for hours, bound to his account, never
-- changed. The signature is this service's own; a row that somebody wrote by hand opens nothing.
create table inspection_grant (
    id                  uuid primary key,
    -- whose records; no units mean all of the bureau
    bureau              text not null,
    units               uuid[] not null,
    round               uuid not null,
    held_from           date not null,
    held_to             date not null,
    inspector_bureau    text not null,
    inspector           text not null,
    given_at            timestamptz not null,
    until               timestamptz not null,
    key_id              text not null,
    signature           text not null,
    check (held_from <= held_to),
    check (until > given_at and until <= given_at + interval '12 hours')
);
create index inspection_grant_by_inspector on inspection_grant (inspector_bureau, inspector, until);

grant select, insert on inspection_grant to ${app};
