-- Who stands on either side of a row once 各单位 is expanded: frozen when the plan is published (domain: the document).
create table row_party (
    bureau          text not null,
    plan_row        uuid not null references plan_row (id),
    side            text not null check (side in ('RESPONSIBLE', 'SUPPORTING')),
    unit            uuid not null,
    ordinal         int not null,
    primary key (plan_row, unit, side),
    foreign key (bureau, unit) references unit (bureau, id)
);

-- Who owes a duty: one line for each obligation that a window brings. `unit` keeps the ledger, `units` may record.
create table duty_party (
    bureau          text not null,
    duty            uuid not null references duty (id),
    owner_kind      text not null check (owner_kind in ('UNIT', 'POST', 'BRANCH')),
    owner           uuid not null,
    unit            uuid not null,
    units           uuid[] not null check (unit = any (units)),
    primary key (duty, owner_kind, owner),
    foreign key (bureau, unit) references unit (bureau, id)
);

create table duty_window (
    id              uuid primary key,
    duty            uuid not null references duty (id),
    starts          date not null,
    ends            date not null,
    due             date not null,
    required        int not null check (required >= 1),
    unique (duty, starts),
    check (starts <= ends and starts <= due)
);

create table obligation (
    id              uuid primary key,
    bureau          text not null,
    plan            uuid not null references plan (id),
    plan_row        uuid not null references plan_row (id),
    duty            uuid not null references duty (id),
    duty_window     uuid not null references duty_window (id),
    owner_kind      text not null,
    owner           uuid not null,
    unit            uuid not null,
    starts          date not null,
    due             date not null,
    required        int not null,
    closed_on       date,
    closed_reason   text,
    unique (duty, owner_kind, owner, duty_window),
    foreign key (duty, owner_kind, owner) references duty_party (duty, owner_kind, owner),
    check ((closed_on is null) = (closed_reason is null))
);
create index obligation_by_due on obligation (bureau, due, id);
create index obligation_by_row on obligation (plan_row);

-- The units that see an obligation and may record for it; `due` is repeated so that a unit's page is one index walk.
create table obligation_unit (
    bureau          text not null,
    unit            uuid not null,
    due             date not null,
    obligation      uuid not null references obligation (id),
    primary key (bureau, unit, due, obligation),
    foreign key (bureau, unit) references unit (bureau, id)
);
create index obligation_unit_by_obligation on obligation_unit (obligation);

-- The name of whoever owes an obligation; a post goes by its holder of today.
create function owner_name(in_bureau text, owner_kind text, owner uuid) returns text
    language sql stable parallel safe
    return case owner_kind
        when 'UNIT' then (select u.name from unit u where u.bureau = in_bureau and u.id = owner)
        when 'BRANCH' then (select b.name from party_branch b where b.bureau = in_bureau and b.id = owner)
        else (select h.name || '（' || t.title || '）'
                from post t join person h on h.bureau = t.bureau and h.id = t.person
               where t.bureau = in_bureau and t.id = owner)
    end;

grant select, insert on row_party, duty_party, duty_window, obligation, obligation_unit to ${app};
grant update (closed_on, closed_reason) on obligation to ${app};
