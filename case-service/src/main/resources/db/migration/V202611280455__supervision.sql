-- 5.2: requests to supporting brigades, 直查·协查·督办 with 交办·挂牌督办·派人指导, joint handling with the partner organ, public-opinion
-- cases as one task of several units, and early entry into gang-related cases. One register of orders: what is asked of whom until
-- when, what they reported, how it was urged and closed. An order holds only what it discloses (ADR 0112).

create table supervision_number (
    bureau              text not null,
    year                int not null,
    last                int not null,
    primary key (bureau, year)
);

create table supervision (
    id                  uuid primary key,
    bureau              text not null,
    year                int not null,
    no                  int not null,
    kind                text not null check (kind in
                            ('SUPPORT', 'DIRECT', 'ASSISTED', 'ASSIGNED', 'PRIORITY', 'GUIDANCE', 'JOINT', 'OPINION', 'GANG')),
    title               text not null check (length(title) between 1 and 200),
    request             text not null check (length(request) between 1 and 8000),
    -- the organ that handles it jointly, by its name
    partner             text,
    state               text not null check (state in ('ISSUED', 'IN_HAND', 'REPORTED', 'CLOSED', 'REVOKED')),
    issued_on           date not null,
    warn_at             timestamptz not null,
    due_at              timestamptz not null,
    issuer              uuid not null,
    issuer_unit         uuid not null,
    closed_on           date,
    closed_by           uuid,
    urged               int not null default 0,
    created_at          timestamptz not null,
    changed_at          timestamptz not null,
    version             int not null,
    unique (bureau, year, no),
    check (warn_at <= due_at),
    check ((kind = 'JOINT') = (partner is not null)),
    check ((state in ('CLOSED', 'REVOKED')) = (closed_on is not null and closed_by is not null))
);
create index supervision_by_day on supervision (bureau, issued_on desc, id desc);
create index supervision_running on supervision (bureau, due_at) where state in ('ISSUED', 'IN_HAND', 'REPORTED');

-- Whom it is asked of: one task for all of them.
create table supervision_unit (
    supervision         uuid not null references supervision (id),
    unit                uuid not null,
    primary key (supervision, unit)
);
create index supervision_unit_by_unit on supervision_unit (unit, supervision);

-- Who is concerned and sees nothing, though he belongs to one of the units or to the issuing side.
create table supervision_excluded (
    supervision         uuid not null references supervision (id),
    person              uuid not null,
    primary key (supervision, person)
);

create table supervision_act (
    id                  uuid primary key,
    supervision         uuid not null references supervision (id),
    act                 text not null,
    to_state            text not null,
    person              uuid not null,
    unit                uuid,
    at                  timestamptz not null,
    business_day        date not null,
    -- the day of a meeting, the first day of somebody sent
    day                 date,
    words               text,
    -- who was sent
    sent                uuid
);
create index supervision_act_by_supervision on supervision_act (supervision, id);

grant select, insert, update on supervision_number, supervision to ${app};
grant select, insert on supervision_unit, supervision_excluded, supervision_act to ${app};
