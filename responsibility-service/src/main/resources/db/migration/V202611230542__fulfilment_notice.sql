-- 履行通知: case- and inspection-service say that a row of mechanisms 5 or 6 was fulfilled, by reference and date; nobody types
-- it again. A notice is a record without people: it counts wherever records count, and says where it came from.
create table fulfilment_notice (
    id              uuid primary key,
    bureau          text not null references bureau (code),
    source          text not null,
    reference       text not null check (length(reference) between 1 and 100),
    fulfilled_on    date not null,
    obligation      uuid not null references obligation (id),
    record          uuid not null unique,
    idempotency_key text not null,
    digest          text not null,
    received_at     timestamptz not null,
    unique (bureau, source, idempotency_key),
    unique (bureau, source, reference, obligation)
);

-- Four eyes hold among people; a notice has neither recorder nor signer nor acceptor.
alter table record add column notice uuid references fulfilment_notice (id), alter column recorder drop not null;
do $$
declare
    named text;
begin
    for named in
        select conname from pg_constraint
         where conrelid = 'record'::regclass and contype = 'c'
           and (pg_get_constraintdef(oid) like '%acceptor IS NOT NULL%' or pg_get_constraintdef(oid) like '%signer IS NOT NULL%')
    loop
        execute format('alter table record drop constraint %I', named);
    end loop;
end $$;
alter table record
    add constraint record_written check ((recorder is null) = (notice is not null)),
    add constraint record_signed check (state not in ('SIGNED', 'ACCEPTED') or notice is not null
                                        or (signer is not null and accepting_side is not null)),
    add constraint record_accepted check ((state = 'ACCEPTED') = (accepted_on is not null and hash is not null
                                          and (acceptor is not null or notice is not null))),
    add constraint record_of_notice check (notice is null or (state = 'ACCEPTED' and signer is null and acceptor is null));
alter table fulfilment_notice add foreign key (record) references record (id) deferrable initially deferred;

grant select, insert on fulfilment_notice to ${app};
