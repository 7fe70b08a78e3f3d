-- The reporter's vault: who reported and what was handed in, apart from the case and under a key of its own.
create table vault_identity (
    lead        uuid primary key references lead (id),
    sealed      bytea
);

create table vault_original (
    id          uuid primary key,
    lead        uuid not null references lead (id),
    media_type  text not null,
    size        bigint not null,
    sealed_name bytea not null,
    bytes       bytea,
    added_by    uuid not null,
    added_at    timestamptz not null
);
create index vault_original_by_lead on vault_original (lead, id);

-- Somebody assigned asks for a reason, another person allows it, and the discipline head (the superior where he is concerned)
-- is shown it. A break of the glass is one by somebody who is not assigned.
create table vault_opening (
    id          uuid primary key,
    lead        uuid not null references lead (id),
    person      uuid not null,
    break_glass boolean not null,
    asked_on    date not null,
    state       text not null check (state in ('ASKED', 'ALLOWED', 'REFUSED')),
    decided_by  uuid,
    decided_on  date,
    until_day   date,
    shown_to    text not null check (shown_to in ('DISCIPLINE_HEAD', 'SUPERIOR')),
    seen_by     uuid,
    seen_on     date,
    sealed      bytea not null,
    check ((state = 'ASKED') = (decided_by is null)),
    check (decided_by <> person),
    check ((state = 'ALLOWED') = (until_day is not null))
);
create index vault_opening_by_lead on vault_opening (lead, id);

-- The gates: of what is classified or the superior's, nothing is stored but the number of the paper register.
create table gate_entry (
    id              uuid primary key,
    bureau          text not null,
    gate            text not null check (gate in ('CLASSIFIED', 'SUPERIOR')),
    received_on     date not null,
    paper_number    text not null check (length(paper_number) between 1 and 60),
    receipt         text check (length(receipt) between 1 and 60),
    state           text not null check (state in ('RECORDED', 'APPROVED', 'HANDED_OVER')),
    due             date not null,
    recorded_by     uuid not null,
    decided_by      uuid,
    handed_over_on  date,
    version         int not null,
    check (decided_by <> recorded_by),
    check ((state = 'HANDED_OVER') = (handed_over_on is not null and receipt is not null)),
    unique (bureau, gate, paper_number)
);
create index gate_entry_by_bureau on gate_entry (bureau, id desc);

-- Content that should not have been stored. The clock is one of real hours.
create table lead_incident (
    id              uuid primary key,
    lead            uuid not null references lead (id),
    found_by        uuid not null,
    found_at        timestamptz not null,
    report_due_at   timestamptz not null,
    reported_at     timestamptz,
    state           text not null check (state in ('OPEN', 'REPORTED', 'DESTROYED', 'RELEASED')),
    -- number of the written instruction of the 保密 office
    instruction     text,
    decided_by      uuid,
    decided_on      date,
    copies          jsonb not null,
    version         int not null,
    check (decided_by <> found_by),
    check ((state in ('DESTROYED', 'RELEASED')) = (instruction is not null and decided_by is not null))
);
create unique index lead_incident_open on lead_incident (lead) where state in ('OPEN', 'REPORTED');

grant select, insert, update on vault_identity, vault_original, vault_opening, gate_entry, lead_incident to ${app};
