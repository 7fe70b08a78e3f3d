-- 交换意见: what the unit says to its score, and the answer. Neither is changed afterwards.
create table objection (
    id              uuid primary key,
    round           uuid not null references evaluation_round (id),
    object          uuid not null references round_object (id),
    indicator       text,
    content         text not null,
    raised_by       uuid not null,
    raised_name     text not null,
    raised_at       timestamptz not null,
    answer          text,
    upheld          boolean,
    answered_by     uuid check (answered_by <> raised_by),
    answered_name   text,
    answered_at     timestamptz,
    check ((answer is null) = (upheld is null) and (answer is null) = (answered_by is null))
);
create index objection_by_round on objection (round, object, id);

-- 一票否决. Takes effect from the announcement on; a matter that is not announced has no row, so that nothing betrays it.
create table round_veto (
    id              uuid primary key,
    round           uuid not null references evaluation_round (id),
    object          uuid not null references round_object (id),
    ground          text not null,
    basis           text not null,
    decided_by      text not null,
    announced_on    date not null,
    document        text not null,
    entered_by      text not null,
    entered_at      timestamptz not null,
    unique (object, ground)
);

-- 等次: proposed by the group, decided by the Party committee. Every change is another row.
create table grade_step (
    id              uuid primary key,
    round           uuid not null references evaluation_round (id),
    object          uuid not null references round_object (id),
    kind            text not null check (kind in ('PROPOSED', 'DECIDED')),
    grade           text not null,
    reason          text,
    by_name         text not null,
    at              timestamptz not null
);
create index grade_step_by_object on grade_step (object, kind, id desc);

-- 党组·党委 decided: who was there, how they voted, what the minutes say. A later meeting is another row.
create table committee_decision (
    id              uuid primary key,
    round           uuid not null references evaluation_round (id),
    held_on         date not null,
    chaired_by      text not null,
    present         text[] not null check (cardinality(present) > 0),
    absent          text[] not null,
    votes_for       int not null check (votes_for >= 0),
    votes_against   int not null check (votes_against >= 0),
    abstained       int not null check (abstained >= 0),
    minutes         text not null check (minutes <> ''),
    recorded_name   text not null,
    recorded_at     timestamptz not null,
    check (votes_for + votes_against + abstained = cardinality(present)),
    check (votes_for * 2 > cardinality(present))
);
create index committee_decision_by_round on committee_decision (round, id desc);

grant select, insert on objection, round_veto, grade_step, committee_decision to ${app};
grant update (answer, upheld, answered_by, answered_name, answered_at) on objection to ${app};
