-- When a plan's people are reminded. A plan without a row here goes by the service's defaults.
create table reminder_setting (
    plan             uuid primary key references plan (id),
    bureau           text not null references bureau (code),
    lead_days        int[] not null,
    head_after       int check (head_after between 1 and 365),
    discipline_after int check (discipline_after between 1 and 365),
    quiet_from       time,
    quiet_to         time,
    version          int not null,
    check (cardinality(lead_days) between 1 and 6),
    check (0 <= all (lead_days) and 365 >= all (lead_days)),
    -- First the own head, then 纪委: nobody is reported before the own unit was told.
    check (discipline_after > head_after),
    check ((quiet_from is null) = (quiet_to is null) and quiet_from <> quiet_to)
);

-- A reminder is a row: one for each obligation, recipient and lead time, however often and by however many replicas the
-- work is done. The due date belongs to the lead time: what was postponed is due, and reminded of, anew.
create table reminder (
    id              uuid primary key,
    bureau          text not null,
    obligation      uuid not null references obligation (id),
    plan            uuid not null references plan (id),
    unit            uuid not null,
    recipient       uuid not null,
    audience        text not null check (audience in ('OWNER', 'HEAD', 'DISCIPLINE')),
    due             date not null,
    days_before     int not null check (days_before between -365 and 365),
    recorded_on     date not null,
    overtaken       boolean not null default false,
    read_at         timestamptz,
    unique (obligation, recipient, due, days_before),
    foreign key (bureau, unit) references unit (bureau, id),
    foreign key (bureau, recipient) references person (bureau, id),
    -- No reminder before its day.
    check (recorded_on >= due - days_before)
);
create index reminder_of_recipient on reminder (bureau, recipient, id desc);
create index reminder_unread on reminder (bureau, recipient) where read_at is null and not overtaken;

grant select, insert, update on reminder_setting to ${app};
grant select, insert on reminder to ${app};
grant update (overtaken, read_at) on reminder to ${app};
