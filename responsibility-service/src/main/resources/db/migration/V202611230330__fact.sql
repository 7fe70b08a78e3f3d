-- What the evaluation takes over: insert-only, so that a score can be recomputed from the figures it was made of.
create table fact_snapshot (
    id              uuid primary key,
    bureau          text not null,
    period_from     date not null,
    period_to       date not null,
    as_of           date not null,
    hash            text not null,
    facts           int not null,
    made_by         text not null,
    made_at         timestamptz not null,
    idempotency_key text,
    unique nulls distinct (bureau, made_by, idempotency_key),
    check (period_from <= period_to)
);
create index fact_snapshot_by_bureau on fact_snapshot (bureau, id desc);

create table fact (
    snapshot        uuid not null references fact_snapshot (id),
    ordinal         int not null,
    unit            uuid not null,
    duty            uuid not null,
    item_no         text not null,
    required        int not null,
    done            int not null,
    on_time         int not null,
    not_yet_due     int not null,
    records         jsonb not null,
    line            text not null,
    primary key (snapshot, ordinal)
);

grant select, insert on fact_snapshot, fact to ${app};
