-- 催办: what 纪委 said to whoever owes an obligation. Kept as it was said, and as often.
create table obligation_urge (
    id         uuid primary key,
    bureau     text not null,
    obligation uuid not null references obligation (id),
    words      text not null check (length(words) between 1 and 500),
    urged_by   uuid not null,
    urged_on   date not null,
    urged_at   timestamptz not null,
    foreign key (bureau, urged_by) references person (bureau, id) deferrable initially deferred
);
create index obligation_urge_by_obligation on obligation_urge (obligation, urged_at);

grant select, insert on obligation_urge to ${app};
