-- 自查. One for each object from the opening on. Each section and each score carries a version of its own, so that several
-- people write on one report without getting in each other's way.
create table self_inspection (
    id              uuid primary key,
    round           uuid not null references evaluation_round (id),
    object          uuid not null unique references round_object (id),
    state           text not null check (state in ('DRAFT', 'SUBMITTED', 'RETURNED')),
    submitted_on    date,
    submitted_at    timestamptz,
    signed_by       uuid,
    signed_name     text,
    late            boolean not null default false,
    version         int not null,
    check ((state = 'SUBMITTED') = (submitted_on is not null and signed_by is not null))
);
create index self_inspection_by_round on self_inspection (round);

create table self_section (
    self            uuid not null references self_inspection (id),
    section         text not null check (section in
        ('RESPONSIBILITY', 'TASKS', 'EFFECT', 'PROBLEMS', 'RECTIFICATION')),
    content         text not null,
    edited_name     text,
    edited_at       timestamptz,
    version         int not null,
    primary key (self, section)
);

create table self_score (
    self            uuid not null references self_inspection (id),
    indicator       text not null,
    ordinal         int not null,
    points          numeric(12, 4) not null,
    score           numeric(12, 4) check (score between 0 and points),
    reason          text not null,
    edited_name     text,
    edited_at       timestamptz,
    version         int not null,
    primary key (self, indicator)
);

-- What was handed in, word for word; never changed. A re-submission is another row.
create table self_submission (
    id              uuid primary key,
    self            uuid not null references self_inspection (id),
    act             text not null check (act in ('SUBMIT', 'RETURN')),
    person          uuid,
    name            text not null,
    at              timestamptz not null,
    business_day    date not null,
    late            boolean not null,
    reason          text,
    content         jsonb,
    hash            text,
    check ((act = 'SUBMIT') = (content is not null and hash is not null)),
    check (act <> 'RETURN' or reason is not null)
);
create index self_submission_by_self on self_submission (self, id);

grant select, insert, update on self_inspection, self_section, self_score to ${app};
grant select, insert on self_submission to ${app};
