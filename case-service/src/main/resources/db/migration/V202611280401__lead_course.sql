-- What is put on record in the course of a lead: letters, plans, reports, decisions, measures, enquiries. Never changed and
-- never taken away; a correction is a record of its own that names what it corrects.
create table lead_record (
    id          uuid primary key,
    lead        uuid not null references lead (id),
    kind        text not null,
    stage       text not null,
    visit       int not null,
    held_on     date not null,
    corrects    uuid references lead_record (id),
    file        uuid,
    sealed      bytea not null,
    added_by    uuid not null,
    added_at    timestamptz not null
);
create index lead_record_by_lead on lead_record (lead, id);

create table lead_signature (
    record      uuid not null references lead_record (id),
    person      uuid not null,
    signed_on   date not null,
    at          timestamptz not null,
    primary key (record, person)
);

-- A scan or paper of the case, encrypted with the lead's own key before it is stored; originals of the reporter are not here.
create table lead_file (
    id          uuid primary key,
    lead        uuid not null references lead (id),
    media_type  text not null,
    size        bigint not null,
    sealed_name bytea not null,
    bytes       bytea,
    added_by    uuid not null,
    added_at    timestamptz not null
);
create index lead_file_by_lead on lead_file (lead, id);
alter table lead_record add foreign key (file) references lead_file (id);

-- 呈批: an act that needs approval, and the approvals in their order.
create table lead_proposal (
    id          uuid primary key,
    lead        uuid not null references lead (id),
    act         text not null,
    visit       int not null,
    state       text not null check (state in ('OPEN', 'CARRIED', 'REFUSED', 'WITHDRAWN')),
    proposer    uuid not null,
    proposed_on date not null,
    sealed      bytea not null,
    version     int not null
);
create unique index lead_proposal_open on lead_proposal (lead) where state = 'OPEN';
create index lead_proposal_by_lead on lead_proposal (lead, id);

create table lead_approval (
    proposal    uuid not null references lead_proposal (id),
    lead        uuid not null references lead (id),
    ordinal     int not null check (ordinal > 0),
    role        text not null check (role in ('DISCIPLINE_HEAD', 'BUREAU_LEADER', 'SUPERIOR')),
    -- whom the superior replaces, where the approver himself is concerned or recused
    instead_of  text,
    state       text not null check (state in ('WAITING', 'APPROVED', 'REFUSED')),
    person      uuid,
    decided_on  date,
    sealed      bytea,
    primary key (proposal, ordinal),
    check ((state = 'WAITING') = (person is null)),
    check ((state = 'WAITING') = (decided_on is null)),
    -- one person gives one approval
    unique (proposal, person)
);
create index lead_approval_by_lead on lead_approval (lead, role);

-- Due dates. One clock of a kind runs at a time.
create table lead_clock (
    id          uuid primary key,
    lead        uuid not null references lead (id),
    kind        text not null,
    starts      date not null,
    first_due   date not null,
    due         date not null,
    -- the words of the limit: amount, rule, article, mark
    basis       jsonb not null,
    extensions  int not null default 0 check (extensions >= 0),
    -- a superior's own deadline goes before the limit
    superior_due boolean not null default false,
    suspended_on date,
    stopped_on  date,
    urged       int not null default 0,
    check (due >= first_due or superior_due),
    check (suspended_on is null or stopped_on is null)
);
create unique index lead_clock_running on lead_clock (lead, kind) where stopped_on is null;

-- 回避: declared, detected or asked for, and what was decided.
create table lead_recusal (
    id          uuid primary key,
    lead        uuid not null references lead (id),
    person      uuid not null,
    way         text not null check (way in ('DECLARED', 'DETECTED', 'REQUESTED')),
    ground      text not null check (ground in ('SUBJECT', 'RELATIVE', 'WITNESS', 'INTERESTED', 'SAME_UNIT', 'OTHER')),
    state       text not null check (state in ('OPEN', 'UPHELD', 'DISMISSED')),
    asked_by    uuid,
    asked_on    date not null,
    decided_by  uuid,
    decided_on  date,
    sealed      bytea not null,
    check ((state = 'OPEN') = (decided_on is null)),
    -- nobody decides on his own recusal or on one that he asked for
    check (decided_by <> person),
    check (way = 'DECLARED' or decided_by <> asked_by)
);
create unique index lead_recusal_open on lead_recusal (lead, person) where state <> 'DISMISSED';

grant select, insert on lead_record, lead_signature to ${app};
grant select, insert, update on lead_file, lead_proposal, lead_approval, lead_clock, lead_recusal to ${app};
