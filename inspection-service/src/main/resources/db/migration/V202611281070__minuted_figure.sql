-- 3.2: what the minutes of joint meetings say of each unit, taken over with the main snapshot and never changed.
create table minuted_figure (
    snapshot        uuid not null references round_snapshot (id),
    unit            uuid not null,
    unit_name       text not null,
    -- 查实投诉: the sum; 作风评议排名: the mean of the ranks that were made; 重点工作推进: words
    verified        bigint not null check (verified >= 0),
    rank            numeric(8, 2) check (rank > 0),
    key_work        text[] not null,
    meetings        uuid[] not null,
    primary key (snapshot, unit)
);

grant select, insert on minuted_figure to ${app};
