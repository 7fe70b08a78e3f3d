-- Leads. What a lead says (subject, matter, reporter, every word written in its course) is ciphertext in columns named
-- sealed; in the clear stand only codes, dates and the ids of those who work on it.

-- A set of rules as its bureau adopted it. Never changed: an open lead keeps the set it began with.
create table rule_set (
    id          uuid primary key,
    bureau      text not null,
    code        text not null,
    title       text not null,
    body        jsonb not null,
    adopted_on  date not null,
    -- null for the shipped set that a bureau begins with
    adopted_by  uuid,
    unique (bureau, id)
);
create index rule_set_by_bureau on rule_set (bureau, adopted_on desc, id desc);

-- The last number given in a year. The row is held until the lead is kept, so that no number is lost.
create table lead_number (
    bureau      text not null,
    year        int not null,
    last        int not null check (last > 0),
    primary key (bureau, year)
);

create table lead (
    id              uuid primary key,
    bureau          text not null,
    year            int not null,
    number          int not null check (number > 0),
    rule_set        uuid not null,
    source          text not null check (source in ('LETTER', 'VISIT', 'PHONE', 'ONLINE', 'SUPERIOR', 'HOT_LINE', 'PUBLIC_OPINION',
                                                    'AUDIT', 'INSPECTION', 'REFERRAL', 'PETITION', 'INSPECTORATE')),
    repeated        boolean not null,
    naming          text not null check (naming in ('REAL_NAME', 'ANONYMOUS')),
    -- name and contact were verified
    verified        boolean not null check (not verified or naming = 'REAL_NAME'),
    subject_rank    text not null,
    matter_kind     text not null,
    stage           text not null check (stage in ('REGISTERED', 'ACCEPTED', 'ASSIGNED', 'ASSESSMENT', 'TALK_INQUIRY', 'VERIFICATION',
                                                   'PENDING', 'FILED', 'ADJUDICATION', 'CONCLUDING', 'CLOSED', 'ARCHIVED',
                                                   'NOT_ACCEPTED', 'TRANSFERRED', 'JOINED')),
    -- counts the stages gone through: what is on record belongs to one of them
    visit           int not null check (visit > 0),
    stage_since     date not null,
    received_on     date not null,
    disposal        text,
    has_summary     boolean not null,
    sealed          bytea not null,
    -- 密封: only those who are named on it, and who would confirm a break of the glass
    restricted      boolean not null default false,
    -- an incident is under way: nobody reads and nothing is done
    frozen          boolean not null default false,
    joined_into     uuid references lead (id),
    -- the superior organ acts on it beside the own bureau
    superior_sees   boolean not null default false,
    -- a superior's own deadline, which goes before the limits of the rule set
    superior_due    date,
    outside_system  text,
    outside_number  text,
    exchange_state  text check (exchange_state in ('RECEIVED', 'ACKNOWLEDGED', 'RESULT_SENT')),
    closed_on       date,
    registered_by   uuid,
    registered_at   timestamptz not null,
    version         int not null,
    -- gap-free and given once
    unique (bureau, year, number),
    foreign key (bureau, rule_set) references rule_set (bureau, id),
    check ((stage = 'JOINED') = (joined_into is not null)),
    check (joined_into <> id),
    check ((outside_system is null) = (outside_number is null)),
    check ((stage in ('CLOSED', 'ARCHIVED')) = (closed_on is not null))
);
create index lead_by_bureau on lead (bureau, id desc);
create index lead_by_outside on lead (bureau, outside_system, outside_number) where outside_number is not null;

-- The data keys of a lead, wrapped: one for the case, another for the vault. Destroying them destroys every copy of the
-- contents, in backups as well.
create table lead_key (
    lead        uuid not null references lead (id),
    use         text not null check (use in ('CASE', 'VAULT')),
    wrapped_by  int not null,
    wrapped     bytea,
    primary key (lead, use)
);
create index lead_key_by_key on lead_key (wrapped_by);

-- Whom a lead concerns, as keyed digests of directory ids: they see nothing of it.
create table lead_concerned (
    lead        uuid not null references lead (id),
    kind        text not null check (kind in ('SUBJECT', 'NAMED', 'UNIT', 'RECUSED')),
    mac         bytea not null,
    primary key (lead, mac)
);
create index lead_concerned_by_mac on lead_concerned (mac, lead);

-- Blind index for duplicates: keyed digests of the normalised subject's name and of the bigrams of the matter.
create table lead_token (
    lead        uuid not null references lead (id),
    bureau      text not null,
    kind        text not null check (kind in ('NAME', 'BIGRAM')),
    mac         bytea not null,
    primary key (lead, kind, mac)
);
create index lead_token_by_mac on lead_token (bureau, kind, mac);

-- 调查 and 审理 are never the same people: who once stood on one side of a lead stays there.
create table lead_side (
    lead        uuid not null references lead (id),
    person      uuid not null,
    side        text not null check (side in ('DESK', 'CASE', 'JUDGE')),
    primary key (lead, person),
    unique (lead, person, side)
);

create table lead_person (
    id          uuid primary key,
    lead        uuid not null,
    person      uuid not null,
    side        text not null,
    duty        text not null check (duty in ('REGISTRAR', 'HANDLER', 'ADJUDICATOR')),
    -- 抽调: the bureau or unit that lent the person
    borrowed_from text,
    -- the stage during which the duty began: who verified is known for the filing
    stage       text not null,
    from_day    date not null,
    until_day   date,
    foreign key (lead, person, side) references lead_side (lead, person, side),
    check ((duty = 'REGISTRAR') = (side = 'DESK')),
    check ((duty = 'ADJUDICATOR') = (side = 'JUDGE'))
);
create unique index lead_person_once on lead_person (lead, person) where until_day is null;
create index lead_person_by_person on lead_person (person, lead) where until_day is null;

-- What was done, one row for each act; never changed.
create table lead_step (
    id          uuid primary key,
    lead        uuid not null references lead (id),
    act         text not null,
    from_stage  text,
    to_stage    text not null,
    visit       int not null,
    person      uuid,
    at          timestamptz not null,
    business_day date not null,
    sealed      bytea not null
);
create index lead_step_by_lead on lead_step (lead, id);

grant select, insert on rule_set to ${app};
grant select, insert, update on lead_number, lead, lead_key, lead_person to ${app};
grant delete on lead_token to ${app};
grant select, insert on lead_concerned, lead_token, lead_side, lead_step to ${app};
