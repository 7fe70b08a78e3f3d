-- 季度信访分析 (2.4): what the head of a unit finds in what the unit handled itself in a quarter, and 纪委's acceptance. One for
-- each unit and quarter; accepted, it is what the ledger is told.
create table petition_analysis (
    id              uuid primary key,
    bureau          text not null,
    unit            uuid not null,
    year            int not null check (year between 2000 and 2100),
    quarter         int not null check (quarter between 1 and 4),
    state           text not null check (state in ('SUBMITTED', 'RETURNED', 'ACCEPTED')),
    trends          text not null check (length(trends) between 1 and 5000),
    causes          text not null check (length(causes) between 1 and 5000),
    measures        text not null check (length(measures) between 1 and 5000),
    -- as they stood when it was submitted
    received        int not null check (received >= 0),
    closed          int not null check (closed between 0 and received),
    late            int not null check (late between 0 and received),
    submitted_by    uuid not null,
    submitted_on    date not null,
    -- 纪委's own is accepted by a bureau leader
    by_discipline   boolean not null,
    decided_by      uuid,
    decided_on      date,
    opinion         text,
    version         int not null,
    unique (bureau, year, quarter, unit),
    check (decided_by <> submitted_by),
    check ((state = 'SUBMITTED') = (decided_by is null)),
    check (state <> 'RETURNED' or length(opinion) > 0)
);

grant select, insert, update on petition_analysis to ${app};
