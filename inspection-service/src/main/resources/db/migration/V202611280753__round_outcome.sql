-- Concluded and announced outcomes as case-service gave them for a round; a refresh adds a snapshot, the newest counts. Nothing in
-- them leads back to a lead.
create table round_outcome_snapshot (
    id          uuid primary key,
    round       uuid not null references evaluation_round (id),
    bureau      text not null,
    source      uuid not null,
    period_from date not null,
    period_to   date not null,
    as_of       date not null,
    hash        text not null check (hash ~ '^[0-9a-f]{64}$'),
    outcomes    int not null check (outcomes >= 0),
    taken_by    text not null,
    taken_at    timestamptz not null,
    check (period_from <= period_to)
);
create index round_outcome_snapshot_by_round on round_outcome_snapshot (round, bureau, id desc);

create table round_outcome (
    snapshot     uuid not null references round_outcome_snapshot (id),
    ordinal      int not null,
    outcome      uuid not null,
    unit         uuid not null,
    -- Only where it was announced by name.
    person       uuid,
    kind         text not null,
    sanction     boolean not null,
    case_filed   boolean not null,
    announced_on date not null,
    line         text not null,
    primary key (snapshot, ordinal)
);

grant select, insert on round_outcome_snapshot, round_outcome to ${app};
