-- An accepted record that turns out to be wrong goes back to whoever wrote it (ADR 0276). What was accepted stays, with the hash
-- that it was accepted under; what it yielded for the evaluation counts no more until it is accepted again.
create table record_past (
    id              uuid primary key default uuidv7(),
    record          uuid not null references record (id),
    bureau          text not null,
    signer          uuid not null,
    acceptor        uuid not null,
    accepted_for    uuid,
    accepted_on     date not null,
    hash            text not null,
    hash_version    int not null,
    held_on         date not null,
    title           text not null,
    content         text not null,
    participants    text not null,
    form_version    uuid references form_version (id),
    form_values     jsonb not null,
    -- obligation: reason why it fits
    served          jsonb not null,
    -- name and SHA-256 of each file
    evidence        jsonb not null,
    foreign key (bureau, acceptor) references person (bureau, id)
);
create index record_past_by_record on record_past (record);
grant select, insert on record_past to ${app};
grant delete on record_measure to ${app};
