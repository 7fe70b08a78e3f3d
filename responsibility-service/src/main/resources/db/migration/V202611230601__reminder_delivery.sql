-- What a person wants in the own post. No row: mail to the account's address where the service knows the mail domain.
create table reminder_preference (
    bureau          text not null,
    person          uuid not null,
    mail            boolean not null,
    address         text check (length(address) between 3 and 254),
    version         int not null,
    primary key (bureau, person),
    foreign key (bureau, person) references person (bureau, id)
);

-- Other systems that are told. The secret is derived from the service's key, the id and its number: nothing to steal here.
create table hook_endpoint (
    bureau          text not null references bureau (code),
    id              uuid not null,
    name            text not null check (length(name) between 1 and 100),
    url             text not null check (length(url) between 1 and 500),
    active          boolean not null,
    secret_no       int not null check (secret_no >= 1),
    created_at      timestamptz not null,
    version         int not null,
    primary key (bureau, id)
);

-- A letter or a call: the reminders of one plan that one run recorded for one person, or for one unit and endpoint. Its id
-- is the stable id that mail and call carry, so that a receiver can tell a repetition.
create table reminder_delivery (
    id              uuid primary key,
    bureau          text not null,
    plan            uuid references plan (id),
    channel         text not null check (channel in ('MAIL', 'HOOK')),
    recipient       uuid,
    endpoint        uuid,
    unit            uuid,
    created_at      timestamptz not null,
    next_at         timestamptz not null,
    attempts        int not null default 0,
    lease           uuid,
    lease_until     timestamptz,
    settled_at      timestamptz,
    outcome         text check (outcome in ('DELIVERED', 'NOTHING_LEFT', 'NO_ADDRESS', 'GAVE_UP')),
    problem         text,
    foreign key (bureau, recipient) references person (bureau, id),
    foreign key (bureau, endpoint) references hook_endpoint (bureau, id),
    foreign key (bureau, unit) references unit (bureau, id),
    check ((channel = 'MAIL') = (recipient is not null) and (channel = 'HOOK') = (endpoint is not null)),
    check ((settled_at is null) = (outcome is null)),
    check ((lease is null) = (lease_until is null))
);
create index reminder_delivery_next on reminder_delivery (channel, next_at) where settled_at is null;
create index reminder_delivery_of_endpoint on reminder_delivery (bureau, endpoint, id desc);

create table reminder_delivery_line (
    delivery        uuid not null references reminder_delivery (id),
    reminder        uuid not null references reminder (id),
    primary key (delivery, reminder)
);

grant select, insert, update on reminder_preference, hook_endpoint, reminder_delivery to ${app};
grant select, insert on reminder_delivery_line to ${app};

-- The moment from which something may be sent: this one, or the end of the quiet hours, which may lie beyond midnight.
create function quiet_until(moment timestamptz, quiet_from time, quiet_to time) returns timestamptz
    language sql immutable parallel safe
    return case
        when quiet_from is null then moment
        when case when quiet_from < quiet_to
                  then cast(moment at time zone 'Asia/Shanghai' as time) >= quiet_from
                   and cast(moment at time zone 'Asia/Shanghai' as time) < quiet_to
                  else cast(moment at time zone 'Asia/Shanghai' as time) >= quiet_from
                    or cast(moment at time zone 'Asia/Shanghai' as time) < quiet_to end
        then (cast(moment at time zone 'Asia/Shanghai' as date)
              + case when cast(moment at time zone 'Asia/Shanghai' as time) < quiet_to then 0 else 1 end
              + quiet_to) at time zone 'Asia/Shanghai'
        else moment
    end;
