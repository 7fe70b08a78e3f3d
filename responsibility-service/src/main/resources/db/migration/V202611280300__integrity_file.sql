-- 廉政档案 (item 2.2): a person's page is gathered when it is opened and kept nowhere. What is kept: measures that other
-- services announced, and who opened whose page, when and what for.

-- An announced measure as another service tells of it: reference, kind, day and deciding organ, never contents. A decision
-- that was revoked is a second line under the same reference; nothing is changed or deleted.
create table announced_measure (
    id              uuid primary key,
    bureau          text not null references bureau (code),
    person          uuid not null,
    act             text not null check (act in ('ANNOUNCED', 'REVOKED')),
    kind            text not null check (kind in ('CIRCULAR', 'RECTIFICATION', 'REMINDER', 'CRITICISM', 'SELF_EXAMINATION',
                      'ADMONITION', 'ORGANISATIONAL', 'PARTY_DISCIPLINE', 'ADMINISTRATIVE')),
    announced_on    date not null,
    organ           text not null check (length(organ) between 1 and 100),
    reference       text not null check (length(reference) between 1 and 100),
    source          text not null,
    idempotency_key text not null,
    digest          text not null,
    received_at     timestamptz not null,
    foreign key (bureau, person) references person (bureau, id),
    unique (bureau, source, idempotency_key),
    constraint announced_measure_once unique (bureau, source, reference, person, act)
);
create index announced_measure_by_person on announced_measure (bureau, person, announced_on);

create table integrity_opening (
    id              uuid primary key,
    bureau          text not null references bureau (code),
    person          uuid not null,
    opener          uuid not null,
    opener_account  text not null,
    opener_name     text not null,
    opener_bureau   text not null,
    reason          text not null check (reason in ('SUPERVISION', 'APPOINTMENT', 'APPRAISAL', 'REPORT', 'VERIFICATION', 'OTHER')),
    note            text not null check (length(note) <= 500),
    opened_at       timestamptz not null,
    business_day    date not null,
    exported_at     timestamptz,
    foreign key (bureau, person) references person (bureau, id),
    check (reason <> 'OTHER' or note <> ''),
    -- Nobody reads the own page in office; a person's own, shorter view is no opening.
    check (opener <> person)
);
create index integrity_opening_by_person on integrity_opening (bureau, person, id desc);

-- Every id in what was filled in: whoever is named in a form is found by one index, whatever the field is called.
create function form_references(form_values jsonb) returns jsonb
    language sql immutable strict parallel safe
    return jsonb_path_query_array(form_values, 'strict $.** ? (@.type() == "string"
        && @ like_regex "^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$")');
create index record_by_reference on record using gin (form_references(form_values) jsonb_path_ops)
    where form_values <> '{}';

-- Names among the participants, which are written as one text.
create function participant_names(participants text) returns text[]
    language sql immutable strict parallel safe
    return regexp_split_to_array(participants, '[、，,；;[:space:]]+');
create index record_by_participant on record using gin (participant_names(participants)) where participants <> '';

create index obligation_by_owner on obligation (owner, due) where owner_kind in ('POST', 'PERSON');

grant select, insert on announced_measure to ${app};
grant select, insert on integrity_opening to ${app};
grant update (exported_at) on integrity_opening to ${app};
