-- Grants of a round whose scoring is concluded: over at once instead of when they would have run out.
create table inspection_grant_end (
    grant_id    uuid primary key references inspection_grant (id),
    ended_at    timestamptz not null
);
create index inspection_grant_by_round on inspection_grant (round, until);

grant select, insert on inspection_grant_end to ${app};
