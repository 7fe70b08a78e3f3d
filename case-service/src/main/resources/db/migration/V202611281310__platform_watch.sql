-- 平台值机 (5.1): who answers for the internet report platform, from when until when, and what is handed over to the next. The
-- words of a hand-over are ciphertext; what was open then is named by id, so that everybody counts only what he may know.
create extension if not exists btree_gist;

create table platform_watch (
    id              uuid primary key,
    bureau          text not null,
    person          uuid not null,
    from_day        date not null,
    until_day       date not null check (until_day >= from_day),
    named_by        uuid not null,
    named_on        date not null,
    state           text not null check (state in ('NAMED', 'WRITTEN', 'RETURNED', 'CONFIRMED', 'CANCELLED')),
    -- the hand-over
    taken_by        uuid references platform_watch (id),
    taker           uuid,
    written_by      uuid,
    written_on      date,
    -- how many submissions lie on the platform that are not registered yet
    unentered       int check (unentered >= 0),
    sealed_by       int,
    sealed          bytea,
    decided_on      date,
    version         int not null,
    unique (bureau, id),
    foreign key (bureau, taken_by) references platform_watch (bureau, id),
    check (taken_by <> id),
    -- Two persons hand over.
    check (taker <> person and taker <> written_by),
    check ((state in ('NAMED', 'CANCELLED')) = (written_by is null)),
    check ((written_by is null) = (written_on is null)),
    check ((written_by is null) = (unentered is null)),
    check ((written_by is null) = (sealed is null)),
    check ((written_by is null) = (taken_by is null)),
    check ((taken_by is null) = (taker is null)),
    check ((sealed is null) = (sealed_by is null)),
    check ((state in ('RETURNED', 'CONFIRMED')) = (decided_on is not null)),
    -- One person at a time answers for it.
    exclude using gist (bureau with =, daterange(from_day, until_day, '[]') with &&) where (state <> 'CANCELLED')
);
create index platform_watch_by_bureau on platform_watch (bureau, from_day desc, id desc);
create unique index platform_watch_taken on platform_watch (taken_by) where state = 'CONFIRMED';

create table platform_watch_open (
    watch           uuid not null references platform_watch (id),
    lead            uuid not null references lead (id),
    primary key (watch, lead)
);

grant select, insert, update on platform_watch to ${app};
grant select, insert, delete on platform_watch_open to ${app};
