-- 考评事实: taken over from responsibility-service with its hash, insert-only. A supplement settles what was not yet due.
create table round_snapshot (
    id              uuid primary key,
    round           uuid not null references evaluation_round (id),
    kind            text not null check (kind in ('MAIN', 'SUPPLEMENT')),
    bureau          text not null,
    source          uuid not null,
    period_from     date not null,
    period_to       date not null,
    as_of           date not null,
    hash            text not null,
    facts           int not null,
    taken_by        text not null,
    taken_at        timestamptz not null,
    unique (round, kind, bureau)
);

create table round_fact (
    snapshot        uuid not null references round_snapshot (id),
    ordinal         int not null,
    unit            uuid not null,
    unit_name       text not null,
    duty            uuid not null,
    item_no         text not null,
    clause          text not null,
    required        int not null,
    done            int not null,
    on_time         int not null,
    not_yet_due     int not null,
    records         jsonb not null,
    measures        jsonb not null,
    line            text not null,
    primary key (snapshot, ordinal)
);
create index round_fact_by_unit on round_fact (snapshot, unit);

-- What no ledger holds: results of the 责任制 inspection, the three figures of 3.2, announced outcomes; each with its paper.
create table entered_fact (
    id              uuid primary key,
    round           uuid not null references evaluation_round (id),
    object          uuid not null references round_object (id),
    source          text not null check (source in ('DOCUMENT', 'OUTCOME')),
    key             text not null,
    number          numeric(18, 4) not null,
    document        text not null,
    document_on     date not null,
    file            uuid,
    entered_by      text not null,
    entered_person  uuid,
    entered_at      timestamptz not null,
    -- two people: whoever entered a figure does not confirm it
    confirmed_by    text check (confirmed_by <> entered_by),
    confirmed_at    timestamptz,
    withdrawn_at    timestamptz,
    withdrawn_why   text
);
create index entered_fact_by_round on entered_fact (round, object, id);
create unique index entered_fact_once on entered_fact (round, object, source, key) where withdrawn_at is null;

grant select, insert on round_snapshot, round_fact, entered_fact to ${app};
grant update (confirmed_by, confirmed_at, withdrawn_at, withdrawn_why) on entered_fact to ${app};
