-- 移交收件: what outside systems hand in by themselves, until the desk has registered or returned it. It is ciphertext under a key
-- of its own; once it has gone on, the inbox keeps a number and what became of it, nothing else.
create table transfer (
    id              uuid primary key,
    -- at whose desk it lies: the superior's for a report on one of the bureau's own heads
    bureau          text not null,
    -- the bureau and the account of the system that handed it in
    origin          text not null,
    account         text not null,
    system          text not null check (system in ('CASE_SYSTEM', 'PLATFORM_12389', 'PETITION_SYSTEM', 'REPORT_SITE')),
    outside_number  text not null check (length(outside_number) between 1 and 60),
    -- keyed digest of what was handed in: the same again is no conflict
    digest          bytea not null,
    received_on     date not null,
    -- how many originals were announced
    originals       int not null check (originals between 0 and 20),
    state           text not null check (state in ('RECEIVED', 'REGISTERED', 'RETURNED')),
    reason          text check (reason in ('SUPERIORS', 'ELSEWHERE', 'NOT_A_REPORT', 'DUPLICATE', 'UNREADABLE', 'CLASSIFIED')),
    lead            uuid references lead (id),
    decided_by      uuid,
    decided_on      date,
    -- the outside system has taken note of what became of it
    acknowledged_on date,
    frozen          boolean not null default false,
    wrapped_by      int,
    wrapped         bytea,
    sealed          bytea,
    version         int not null,
    unique (origin, account, system, outside_number),
    check ((state = 'RECEIVED') = (decided_by is null)),
    check ((decided_by is null) = (decided_on is null)),
    check ((state = 'REGISTERED') = (lead is not null)),
    check ((state = 'RETURNED') = (reason is not null)),
    check (state <> 'RECEIVED' or sealed is not null),
    check (state = 'RECEIVED' or sealed is null and wrapped is null),
    check ((wrapped is null) = (wrapped_by is null)),
    check (acknowledged_on is null or state <> 'RECEIVED')
);
create index transfer_by_bureau on transfer (bureau, id desc);

create table transfer_original (
    id              uuid primary key,
    transfer        uuid not null references transfer (id),
    size            bigint not null check (size > 0),
    sealed_name     bytea not null,
    bytes           bytea not null
);
create index transfer_original_by_transfer on transfer_original (transfer, id);

-- Whom the letter names, as keyed digests: they see nothing of it.
create table transfer_concerned (
    transfer        uuid not null references transfer (id),
    mac             bytea not null,
    primary key (transfer, mac)
);

grant select, insert, update on transfer to ${app};
grant select, insert, delete on transfer_original to ${app};
grant select, insert on transfer_concerned to ${app};
