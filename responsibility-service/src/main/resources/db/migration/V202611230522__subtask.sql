-- 子任务: how a unit divides an obligation among its posts and people. No state of the obligation follows from them.
create table subtask (
    id              uuid primary key,
    bureau          text not null,
    obligation      uuid not null references obligation (id),
    unit            uuid not null,
    title           text not null check (length(title) between 1 and 200),
    assignee_kind   text not null check (assignee_kind in ('POST', 'PERSON')),
    assignee        uuid not null,
    due             date not null,
    done_on         date,
    done_by         uuid,
    record          uuid references record (id),
    created_by      uuid not null,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    removed_at      timestamptz,
    version         int not null,
    foreign key (bureau, unit) references unit (bureau, id),
    check ((done_on is null) = (done_by is null)),
    check (record is null or done_on is not null)
);
create index subtask_by_obligation on subtask (obligation, due, id) where removed_at is null;
create index subtask_by_assignee on subtask (bureau, assignee, due) where removed_at is null and done_on is null;

grant select, insert, update on subtask to ${app};
