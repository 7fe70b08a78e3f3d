-- 考评结果: insert-only revisions, each with the facts and the score that it was made of, word for word. known_from says since
-- when the bureau knew it: a question "as known on day D" takes the last one before.
create table result_revision (
    id              uuid primary key,
    round           uuid not null references evaluation_round (id),
    object          uuid not null references round_object (id),
    revision        int not null check (revision > 0),
    cause           text not null check (cause in ('SCORED', 'DECIDED')),
    known_from      timestamptz not null,
    facts_json      text not null,
    facts_hash      text not null,
    score_json      text not null,
    score_hash      text not null,
    total           numeric(18, 6) not null,
    grade           text,
    by_name         text not null,
    unique (object, revision),
    check (cause <> 'DECIDED' or grade is not null)
);
create index result_revision_by_round on result_revision (round, object, revision desc);

-- 通报: the scope is named before anything is published.
create table publication (
    id              uuid primary key,
    round           uuid not null references evaluation_round (id),
    scope           text not null check (scope in ('OWN', 'GRADES', 'TOTALS')),
    document_no     text not null,
    opening         text not null,
    chosen_name     text not null,
    chosen_at       timestamptz not null
);
create index publication_by_round on publication (round, id desc);

-- 结果运用: 诫勉谈话 and 限期整改 are issued here; anything else is only referred.
create table measure (
    id              uuid primary key,
    bureau          text not null,
    round           uuid not null references evaluation_round (id),
    object          uuid not null references round_object (id),
    kind            text not null check (kind in ('ADMONISHING_TALK', 'RECTIFICATION_ORDER', 'REFERRAL')),
    state           text not null check (state in
        ('ISSUED', 'PLANNED', 'REPORTED', 'ACCEPTED', 'DONE', 'ANNOUNCED', 'CARRIED_OVER', 'WITHDRAWN')),
    subject         text not null,
    basis           text not null,
    addressee       text not null,
    due             date not null,
    issued_on       date not null,
    issued_name     text not null,
    version         int not null
);
create index measure_by_round on measure (round, object, id);

create table measure_act (
    id              uuid primary key,
    measure         uuid not null references measure (id),
    act             text not null,
    from_state      text not null,
    to_state        text not null,
    person          uuid,
    name            text not null,
    at              timestamptz not null,
    business_day    date not null,
    content         text not null
);
create index measure_act_by_measure on measure_act (measure, id);

grant select, insert on result_revision, publication, measure_act to ${app};
grant select, insert, update on measure to ${app};
