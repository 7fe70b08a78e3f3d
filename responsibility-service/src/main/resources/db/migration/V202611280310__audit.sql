-- 审计进度 (item 3.5): an audit of a leader with economic responsibility, from the year's plan to the use of its result. When
-- the next one is due is not kept here: the obligation of the post says it, which rolls from audit to audit (ADR 0041).
create table audit (
    id              uuid primary key,
    bureau          text not null references bureau (code),
    post            uuid not null,
    person          uuid not null,
    kind            text not null check (kind in ('IN_OFFICE', 'LEAVING')),
    planned_on      date not null,
    auditor         text not null check (length(auditor) between 1 and 200),
    note            text not null check (length(note) <= 1000),
    state           text not null check (state in ('PLANNED', 'IN_PROGRESS', 'REPORTED', 'RECTIFYING', 'APPLIED', 'CANCELLED')),
    obligation      uuid references obligation (id),
    started_on      date,
    covers_from     date,
    covers_to       date,
    reported_on     date,
    report_no       text check (length(report_no) between 1 and 200),
    opinion         text check (opinion in ('GOOD', 'BASIC', 'INSUFFICIENT')),
    findings        int check (findings >= 0),
    amount          numeric(14, 2) check (amount >= 0),
    problems        text check (length(problems) <= 4000),
    rectify_by      date,
    corrected       int check (corrected between 0 and findings),
    uses            text[] not null default '{}'
                    check (uses <@ array['APPRAISAL', 'EVALUATION', 'APPOINTMENT', 'ACCOUNTABILITY', 'SUPERVISION']),
    use             text check (length(use) <= 4000),
    applied_on      date,
    record          uuid references record (id),
    created_by      uuid not null,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    version         int not null,
    foreign key (bureau, person) references person (bureau, id),
    -- Each state has on record what its steps asked for, whoever wrote the row.
    check (state in ('PLANNED', 'CANCELLED') or started_on is not null),
    check (state not in ('REPORTED', 'RECTIFYING', 'APPLIED')
           or num_nulls(reported_on, opinion, findings, covers_from, covers_to) = 0),
    check (state <> 'RECTIFYING' or (findings > 0 and rectify_by is not null)),
    check (state <> 'APPLIED' or (applied_on is not null and uses <> '{}' and use <> '' and corrected is not null)),
    check (covers_from <= covers_to),
    check (reported_on >= started_on),
    check (record is null or state = 'APPLIED'),
    -- Nobody keeps the file of the own audit.
    check (created_by <> person)
);
-- A post is under one audit at a time.
create unique index audit_open on audit (bureau, post) where state not in ('APPLIED', 'CANCELLED');
create index audit_by_post on audit (bureau, post, planned_on desc);
create index audit_by_person on audit (bureau, person);

create table audit_act (
    id              uuid primary key,
    audit           uuid not null references audit (id),
    act             text not null,
    from_state      text,
    to_state        text not null,
    person          uuid not null,
    at              timestamptz not null,
    business_day    date not null,
    reason          text
);
create index audit_act_by_audit on audit_act (audit, id);

grant select, insert, update on audit to ${app};
grant select, insert on audit_act to ${app};
