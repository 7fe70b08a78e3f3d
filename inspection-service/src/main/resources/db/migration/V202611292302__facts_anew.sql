-- The main facts can be frozen anew until the inspection starts; the newest of a bureau and kind counts, the others stay.
alter table round_snapshot drop constraint round_snapshot_round_kind_bureau_key;
create unique index round_snapshot_supplement_once on round_snapshot (round, bureau) where kind = 'SUPPLEMENT';
create index round_snapshot_by_round on round_snapshot (round, kind, bureau, id desc);
create view counting_snapshot as
    select distinct on (round, kind, bureau) * from round_snapshot order by round, kind, bureau, id desc;
grant select on counting_snapshot to ${app};

-- What responsibility-service has withdrawn of the records that a round was given, and what became of it here. Both insert-only.
create table record_withdrawal (
    round       uuid not null references evaluation_round (id),
    record      uuid not null,
    unit        uuid not null,
    unit_name   text not null,
    title       text not null,
    since       date,
    reason      text,
    learned_at  timestamptz not null,
    primary key (round, record)
);
create table withdrawal_answer (
    round       uuid not null,
    record      uuid not null,
    struck      boolean not null,
    reason      text not null check (reason <> ''),
    by_name     text not null,
    at          timestamptz not null,
    primary key (round, record),
    foreign key (round, record) references record_withdrawal (round, record)
);
grant select, insert on record_withdrawal, withdrawal_answer to ${app};
