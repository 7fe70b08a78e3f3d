-- What a register asks for again and again (a review, a check, a disclosure) reminds like an obligation (ADR 0176): one row for
-- each entry, recipient, due date and lead time, however often and by however many replicas the work is done.
create table register_reminder (
    id              uuid primary key,
    bureau          text not null references bureau (code),
    entry           uuid not null references register_entry (id),
    unit            uuid not null,
    recipient       uuid not null,
    audience        text not null check (audience in ('OWNER', 'HEAD', 'DISCIPLINE')),
    due             date not null,
    days_before     int not null check (days_before between -365 and 365),
    recorded_on     date not null,
    overtaken       boolean not null default false,
    read_at         timestamptz,
    unique (entry, recipient, due, days_before),
    foreign key (bureau, unit) references unit (bureau, id),
    foreign key (bureau, recipient) references person (bureau, id),
    -- No reminder before its day.
    check (recorded_on >= due - days_before)
);
create index register_reminder_of_recipient on register_reminder (bureau, recipient, id desc);
create index register_reminder_unread on register_reminder (bureau, recipient) where read_at is null and not overtaken;

grant select, insert on register_reminder to ${app};
grant update (overtaken, read_at) on register_reminder to ${app};
