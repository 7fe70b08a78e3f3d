-- What responsibility-service is to be told: written in the transaction of the act, sent afterwards, again until it arrives.
-- The id is the Idempotency-Key.
create table service_notice (
    id              uuid primary key,
    bureau          text not null,
    kind            text not null check (kind in ('MEASURE', 'FULFILMENT')),
    -- where several duties of an item are owed: words of which just one duty's clause has some
    clause_words    text,
    -- under which it is found here: of an outcome, never of a lead
    reference       text not null,
    body            text not null,
    state           text not null check (state in ('WAITING', 'SENT', 'REFUSED')),
    attempts        int not null,
    next_at         timestamptz not null,
    -- the provider's word for why it does not take it
    answer          text,
    made_on         date not null
);
create index service_notice_waiting on service_notice (next_at) where state = 'WAITING';
create index service_notice_by_reference on service_notice (reference);
create index service_notice_by_bureau on service_notice (bureau, made_on desc, id desc);

grant select, insert, update on service_notice to ${app};
