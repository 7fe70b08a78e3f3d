-- A calendar that programs read without a session, by an address that nobody can guess. Only its hash is kept: whoever reads
-- this table can open no calendar. A feed is worth what its maker may see: it ends when the maker leaves the unit.
create table calendar_feed (
    bureau          text not null references bureau (code),
    id              uuid not null,
    kind            text not null check (kind in ('UNIT', 'PERSON')),
    unit            uuid,
    person          uuid not null,
    -- Where the maker served when the feed was made.
    person_unit     uuid not null,
    name            text not null check (length(name) between 1 and 100),
    alarm_days      int check (alarm_days between 0 and 60),
    token_hash      text not null unique check (token_hash ~ '^[0-9a-f]{64}$'),
    created_at      timestamptz not null,
    used_on         date,
    revoked_at      timestamptz,
    version         int not null,
    primary key (bureau, id),
    foreign key (bureau, unit) references unit (bureau, id),
    foreign key (bureau, person) references person (bureau, id),
    foreign key (bureau, person_unit) references unit (bureau, id),
    check ((kind = 'UNIT') = (unit is not null))
);
create index calendar_feed_of_person on calendar_feed (bureau, person) where revoked_at is null;

grant select, insert on calendar_feed to ${app};
grant update (name, alarm_days, token_hash, used_on, revoked_at, version) on calendar_feed to ${app};
