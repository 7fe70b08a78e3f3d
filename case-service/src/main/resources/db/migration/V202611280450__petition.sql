-- 信访·政风热线 (items 2.4 and 4.1): one register of what citizens ask and complain of. Who the citizen is stands in a table of its
-- own, which no list, search, export or trail reads. See docs/petitions.md for the steps.

-- Words are looked for by pairs of neighbouring characters: most Chinese words have two, which trigrams cannot find.
create function bigrams(words text) returns text[]
    language sql immutable parallel safe
    return (select coalesce(array_agg(distinct pair), '{}')
              from (select letter || lead(letter) over (order by place) as pair
                      from string_to_table(lower(regexp_replace(words, '\s+', '', 'g')), null)
                           with ordinality as t (letter, place)) pairs
             where pair is not null);

create function petition_words(title text, content text) returns text
    language sql immutable parallel safe
    return lower(regexp_replace(title || ' ' || content, '\s+', '', 'g'));

-- The terms, as versions: a petition keeps those it began with. No bureau: what is shipped.
create table petition_rule (
    id                  uuid primary key,
    bureau              text,
    number              int not null,
    tell_days           int not null check (tell_days between 1 and 60),
    tell_workdays       boolean not null,
    close_days          int not null check (close_days between 1 and 180),
    close_workdays      boolean not null,
    extension_days      int not null check (extension_days between 0 and 90),
    -- yellow from so many workdays before a day is due
    warn_workdays       int not null check (warn_workdays between 0 and 20),
    -- the unit that gets a copy beside 纪委, by its name or another name of it
    office              text not null check (length(office) between 1 and 60),
    source              text not null check (length(source) between 1 and 500),
    set_by              uuid,
    set_at              timestamptz not null,
    unique nulls not distinct (bureau, number)
);
insert into petition_rule values (
    '019c0000-0000-7000-8000-000000000450', null, 1, 15, false, 60, false, 30, 3, '办公室',
    '《信访工作条例》（2022）：收到之日起 15 日内告知是否受理；受理之日起 60 日内办结，情况复杂的可延长不超过 30 日。预警天数为本系统默认值，可改。',
    null, '2026-11-28 00:00:00+08');

create table petition_number (
    bureau              text not null,
    year                int not null,
    last                int not null,
    primary key (bureau, year)
);

create table petition (
    id                  uuid primary key,
    bureau              text not null,
    year                int not null,
    no                  int not null,
    source              text not null check (source in
                            ('LETTER', 'VISIT', 'PHONE', 'NETWORK', 'HOTLINE', 'SUPERIOR', 'OTHER')),
    kind                text not null check (kind in
                            ('CASEWORK', 'SERVICE', 'EFFICIENCY', 'REGISTRATION', 'PUBLIC_ORDER', 'TRAFFIC', 'CONDUCT',
                             'SUGGESTION', 'OTHER')),
    unit                uuid not null,
    title               text not null check (length(title) between 1 and 200),
    content             text not null,
    received_on         date not null,
    repeat_of           uuid references petition (id),
    registrar           uuid not null,
    registrar_unit      uuid not null,
    rule                uuid not null references petition_rule (id),
    state               text not null check (state in
                            ('REGISTERED', 'RETURNED', 'IN_HAND', 'PROPOSED', 'SIGNED', 'CLOSED', 'RECALLED', 'SETTLED')),
    handler             uuid,
    taken_on            date,
    tell_due            date not null,
    tell_warn           date not null,
    told_on             date,
    told_way            text check (told_way in ('PHONE', 'LETTER', 'MEETING', 'NETWORK', 'PUBLIC')),
    close_due           date not null,
    close_warn          date not null,
    extended            boolean not null default false,
    outcome             text check (outcome in ('RESOLVED', 'EXPLAINED', 'PARTLY', 'UNFOUNDED', 'NOT_ACCEPTED')),
    finding             text,
    reply               text,
    proposer            uuid,
    signer              uuid,
    signed_on           date,
    answered_on         date,
    answered_way        text check (answered_way in ('PHONE', 'LETTER', 'MEETING', 'NETWORK', 'PUBLIC')),
    created_at          timestamptz not null,
    changed_at          timestamptz not null,
    version             int not null,
    unique (bureau, year, no),
    -- Whoever signs is not who proposed.
    check (signer <> proposer),
    check (tell_warn <= tell_due and close_warn <= close_due),
    check (state not in ('PROPOSED', 'SIGNED', 'CLOSED')
           or (outcome is not null and finding is not null and reply is not null and proposer is not null)),
    check (state not in ('SIGNED', 'CLOSED') or (signer is not null and signed_on is not null)),
    check (state <> 'CLOSED' or (answered_on is not null and told_on is not null and answered_way is not null)),
    check (state not in ('IN_HAND', 'PROPOSED', 'SIGNED', 'CLOSED') or (taken_on is not null and handler is not null))
);
create index petition_by_day on petition (bureau, received_on desc, id desc);
create index petition_by_unit on petition (bureau, unit, received_on desc, id desc);
create index petition_by_words on petition using gin (bigrams(petition_words(title, content)));

-- Who asks. Goes to nobody but the people who answer.
create table petitioner (
    petition            uuid primary key references petition (id),
    name                text not null,
    contact             text not null,
    address             text not null,
    anonymous           boolean not null
);

-- Which units had it, so that one that has it no longer still sees that it was taken back, and nothing more.
create table petition_assignment (
    id                  uuid primary key,
    petition            uuid not null references petition (id),
    unit                uuid not null,
    from_day            date not null,
    until_day           date
);
create index petition_assignment_by_petition on petition_assignment (petition, unit);
create unique index petition_assignment_standing on petition_assignment (petition) where until_day is null;

create table petition_act (
    id                  uuid primary key,
    petition            uuid not null references petition (id),
    act                 text not null,
    from_state          text,
    to_state            text not null,
    person              uuid not null,
    unit                uuid,
    at                  timestamptz not null,
    business_day        date not null,
    reason              text
);
create index petition_act_by_petition on petition_act (petition, id);

-- 抄送: what was closed goes to 纪委 and 局办, who say that they saw it by opening it.
create table petition_copy (
    petition            uuid not null references petition (id),
    unit                uuid not null,
    issued_on           date not null,
    read_by             uuid,
    read_at             timestamptz,
    primary key (petition, unit)
);
create index petition_copy_unread on petition_copy (unit) where read_at is null;

create table petition_file (
    id                  uuid primary key,
    petition            uuid not null references petition (id),
    file                uuid not null,
    name                text not null,
    media_type          text not null,
    size                bigint not null,
    sha256              text not null,
    added_by            uuid not null,
    added_at            timestamptz not null,
    removed_at          timestamptz
);
create index petition_file_by_petition on petition_file (petition, id);

grant select, insert, update on petition_number, petition, petition_assignment, petition_copy, petition_file to ${app};
grant select, insert on petition_rule, petition_act to ${app};
-- A petitioner who turns out to report on an officer moves into the vault of the lead and leaves here.
grant select, insert, update, delete on petitioner to ${app};
