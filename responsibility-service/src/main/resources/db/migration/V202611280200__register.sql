-- 专项台账: registers with a life of their own (ADR 0085). All kinds share entry, acts, notes and files. What an entry holds
-- is data of its kind's form; what rules, lists and figures look at stands in columns of its own, written by the kind's rules
-- from those values, and checked here.
create table register_entry (
    id              uuid primary key,
    bureau          text not null references bureau (code),
    kind            text not null check (kind in ('POWER', 'RISK_POINT', 'DISCLOSURE', 'DISCLOSURE_BASIS', 'MONITORED_PLACE',
                                                  'DEMONSTRATION_UNIT', 'UNSTABLE_MATTER', 'FIRM_VISIT')),
    unit            uuid not null,
    -- 协同单位: reads along.
    partner         uuid check (partner <> unit),
    -- The power that a risk point belongs to.
    parent          uuid,
    parent_kind     text generated always as (case when parent is not null then 'POWER' end) stored,
    title           text not null check (length(title) <= 200),
    form_version    uuid not null references form_version (id),
    form_values     jsonb not null default '{}' check (jsonb_typeof(form_values) = 'object'),

    year            int,
    category        text,
    grade           text,
    likelihood      int check (likelihood between 1 and 5),
    impact          int check (impact between 1 and 5),
    amount          int check (amount >= 0),
    outcome         text,
    due             date,

    state           text not null,
    drafter         uuid not null,
    submitter       uuid,
    signer          uuid,
    decider         uuid,
    decider_unit    uuid,
    begun_on        date,
    ended_on        date check (ended_on >= begun_on),
    noted_on        date,
    -- The due date that the last note answered.
    answered_due    date,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    version         int not null,

    unique (bureau, kind, id),
    foreign key (bureau, unit) references unit (bureau, id),
    foreign key (bureau, partner) references unit (bureau, id),
    foreign key (bureau, parent_kind, parent) references register_entry (bureau, kind, id),
    check (parent is null or kind = 'RISK_POINT'),
    check (case kind
           when 'POWER' then state in ('DRAFT', 'DISCARDED', 'SUBMITTED', 'ACTIVE', 'REVISING', 'CLOSED')
           when 'DISCLOSURE_BASIS' then state in ('DRAFT', 'DISCARDED', 'SUBMITTED', 'ACTIVE', 'REVISING', 'CLOSED')
           when 'MONITORED_PLACE' then state in ('DRAFT', 'DISCARDED', 'SUBMITTED', 'ACTIVE', 'REVISING', 'CLOSED')
           when 'RISK_POINT' then state in ('DRAFT', 'DISCARDED', 'SUBMITTED', 'SIGNED', 'ACTIVE', 'REVISING', 'CLOSED')
           when 'DISCLOSURE' then state in ('DRAFT', 'DISCARDED', 'SUBMITTED', 'SIGNED', 'ACTIVE', 'REVISING', 'CLOSED')
           when 'DEMONSTRATION_UNIT' then
                state in ('DRAFT', 'DISCARDED', 'DECLARED', 'CHOSEN', 'CREATING', 'ACCEPTING', 'NAMED', 'CANCELLED')
           when 'UNSTABLE_MATTER' then
                state in ('DRAFT', 'DISCARDED', 'REGISTERED', 'DEFUSING', 'DEFUSED', 'TRANSFERRED', 'RELAPSED')
           when 'FIRM_VISIT' then state in ('DRAFT', 'DISCARDED', 'REGISTERED', 'DONE', 'TRANSFERRED')
           end),
    -- Four eyes: nobody signs what he submitted, nobody decides on either, and no unit decides on what it asks for itself.
    check (signer <> submitter),
    check (decider <> submitter and decider <> signer),
    check (decider_unit <> unit),
    check ((decider is null) = (decider_unit is null)),
    -- What stands in a register is whole.
    check (state not in ('SUBMITTED', 'SIGNED', 'ACTIVE') or kind <> 'RISK_POINT'
           or num_nonnulls(category, grade, likelihood, impact) = 4),
    check (state not in ('SUBMITTED', 'SIGNED', 'ACTIVE') or kind <> 'POWER' or category is not null),
    check (state not in ('SUBMITTED', 'SIGNED', 'ACTIVE') or kind <> 'DISCLOSURE' or num_nonnulls(category, grade) = 2),
    check (state not in ('SUBMITTED', 'ACTIVE') or kind <> 'DISCLOSURE_BASIS' or year is not null),
    check (state not in ('SUBMITTED', 'ACTIVE') or kind <> 'MONITORED_PLACE'
           or category is not null and grade in ('正常覆盖', '有故障', '未覆盖')),
    check (state in ('DRAFT', 'DISCARDED') or kind <> 'DEMONSTRATION_UNIT' or year is not null),
    check (state in ('DRAFT', 'DISCARDED') or kind <> 'UNSTABLE_MATTER' or num_nonnulls(category, grade, amount) = 3),
    check (state not in ('ACTIVE', 'CHOSEN', 'CREATING', 'ACCEPTING', 'NAMED', 'REGISTERED', 'DEFUSING', 'DEFUSED',
                         'TRANSFERRED', 'RELAPSED', 'DONE') or begun_on is not null),
    check ((state in ('CLOSED', 'CANCELLED', 'NAMED', 'DEFUSED', 'TRANSFERRED', 'DONE')) = (ended_on is not null))
);

-- 五个有 are one sheet for each unit and year.
create unique index register_basis_once on register_entry (bureau, unit, year)
    where kind = 'DISCLOSURE_BASIS' and state not in ('DISCARDED', 'CLOSED');
create index register_entry_by_kind on register_entry (bureau, kind, unit, id desc);
create index register_entry_due on register_entry (bureau, kind, due) where due is not null;
create index register_entry_by_parent on register_entry (parent) where parent is not null;
create index register_entry_by_words on register_entry using gin (bigrams(record_words(title, '', '', form_values)));

create table register_act (
    id              uuid primary key,
    entry           uuid not null references register_entry (id),
    act             text not null,
    from_state      text not null,
    to_state        text not null,
    person          uuid not null,
    at              timestamptz not null,
    business_day    date not null,
    reason          text
);
create index register_act_by_entry on register_act (entry, id);

-- What is done about an entry again and again: a review, a check, a publication, a visit. Never changed.
create table register_note (
    id              uuid primary key,
    entry           uuid not null references register_entry (id),
    held_on         date not null,
    form_version    uuid not null references form_version (id),
    form_values     jsonb not null check (jsonb_typeof(form_values) = 'object'),
    outcome         text,
    answered_due    date,
    late            boolean not null generated always as (coalesce(held_on > answered_due, false)) stored,
    person          uuid not null,
    at              timestamptz not null
);
create index register_note_by_entry on register_note (entry, held_on, id);

create table register_file (
    id              uuid primary key,
    entry           uuid not null references register_entry (id),
    file            uuid not null,
    name            text not null,
    media_type      text not null,
    size            bigint not null,
    sha256          text not null,
    added_by        uuid not null,
    added_at        timestamptz not null,
    removed_at      timestamptz,
    unique (entry, id)
);

create table register_note_file (
    note            uuid not null references register_note (id),
    file            uuid not null references register_file (id),
    primary key (note, file)
);
create index register_note_file_by_file on register_note_file (file);

-- 分级管理: which leader manages the points of a grade; a bureau without rows of its own has the shipped ones.
create table risk_grade (
    bureau          text not null references bureau (code),
    grade           text not null check (grade in ('高', '中', '低')),
    manager         text not null check (manager in ('CHIEF', 'LEADER_IN_CHARGE', 'UNIT_HEAD')),
    changed_by      uuid not null,
    changed_at      timestamptz not null,
    version         int not null,
    primary key (bureau, grade)
);

grant select, insert, update on register_entry, risk_grade to ${app};
grant select, insert on register_act, register_note, register_note_file to ${app};
grant select, insert on register_file to ${app};
grant update (removed_at) on register_file to ${app};
