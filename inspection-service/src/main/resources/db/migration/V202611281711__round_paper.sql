-- 附件 that are handed in with a self-score or a step of a measure: the file by its hash; withdrawn, never deleted.
create table round_paper (
    id              uuid primary key,
    round           uuid not null references evaluation_round (id),
    object          uuid not null references round_object (id),
    about           text not null check (about in ('SELF_SCORE', 'MEASURE')),
    -- code of the indicator, id of the measure
    key             text not null check (key <> ''),
    file            uuid not null references stored_file (id),
    -- whose file it is: in a superior's round the one of the bureau below
    bureau          text not null,
    by_account      text not null,
    by_name         text not null,
    at              timestamptz not null,
    withdrawn_at    timestamptz
);
create index round_paper_by_object on round_paper (object, about, id);

grant select, insert on round_paper to ${app};
grant update (withdrawn_at) on round_paper to ${app};
