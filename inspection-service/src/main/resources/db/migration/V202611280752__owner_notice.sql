-- What responsibility-service is to be told: that a row of mechanism 6 was fulfilled, that a measure on a person was announced.
-- Written in the transaction of the act itself and sent afterwards, as often as it takes; its id is the idempotency key.
create table owner_notice (
    id        uuid primary key,
    bureau    text not null,
    round     uuid not null references evaluation_round (id),
    kind      text not null check (kind in ('FULFILMENT', 'MEASURE')),
    -- The request, member by member; neither scores nor reasons.
    body      jsonb not null,
    made_at   timestamptz not null,
    state     text not null check (state in ('WAITING', 'SENT', 'NOT_OWED', 'REFUSED')),
    tries     int not null default 0,
    next_at   timestamptz not null,
    -- Code of the problem of the last try, and for several duties which they are.
    problem   text,
    duties    jsonb,
    sent_at   timestamptz,
    check ((state = 'SENT') = (sent_at is not null)),
    check (state <> 'REFUSED' or problem is not null)
);
create index owner_notice_waiting on owner_notice (next_at) where state = 'WAITING';
create index owner_notice_by_round on owner_notice (round, id);

grant select, insert, update on owner_notice to ${app};
