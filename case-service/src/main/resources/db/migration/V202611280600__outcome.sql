-- What leaves this service for the evaluation: outcomes that were concluded and announced. A row names no lead and can be
-- joined to none; its id is random and its grain is the day, so that neither order nor time leads back (ADR 0140).
create table announced_outcome (
    id              uuid primary key,
    bureau          text not null,
    unit            uuid not null,
    -- only where it was announced by name
    person          uuid,
    subject_rank    text not null,
    kind            text not null check (kind in
                        ('REMINDER', 'CRITICISM', 'SELF_CRITICISM', 'ADMONISHMENT', 'ORGANISATIONAL', 'PARTY_SANCTION',
                         'ADMINISTRATIVE_SANCTION', 'SUSPENSION_FROM_DUTY', 'CONFINEMENT')),
    case_filed      boolean not null,
    organ           text not null,
    announced_on    date not null
);
create index announced_outcome_by_day on announced_outcome (bureau, announced_on desc, id desc);

create table outcome_revocation (
    outcome         uuid primary key references announced_outcome (id),
    revoked_on      date not null,
    revoked_by      uuid not null,
    basis           text not null check (length(basis) between 1 and 200)
);

-- The case's own side: that a measure of it was announced, and which outcome that made, sealed with the lead's key.
create table lead_announcement (
    record          uuid primary key references lead_record (id),
    lead            uuid not null references lead (id),
    sealed          bytea not null
);
create index lead_announcement_by_lead on lead_announcement (lead);

-- What the evaluation took over: insert-only, as the figures of a round must stay what they were.
create table outcome_snapshot (
    id              uuid primary key,
    bureau          text not null,
    period_from     date not null,
    period_to       date not null,
    as_of           date not null,
    hash            text not null,
    outcomes        int not null,
    made_by         text not null,
    made_at         timestamptz not null,
    idempotency_key text,
    unique nulls distinct (bureau, made_by, idempotency_key),
    check (period_from <= period_to)
);

create table outcome_fact (
    snapshot        uuid not null references outcome_snapshot (id),
    ordinal         int not null,
    outcome         uuid not null references announced_outcome (id),
    unit            uuid not null,
    person          uuid,
    subject_rank    text not null,
    kind            text not null,
    case_filed      boolean not null,
    announced_on    date not null,
    line            text not null,
    primary key (snapshot, ordinal)
);

grant select, insert on announced_outcome, outcome_revocation, lead_announcement, outcome_snapshot, outcome_fact to ${app};
