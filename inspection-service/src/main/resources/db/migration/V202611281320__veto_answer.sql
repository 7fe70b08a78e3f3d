-- The rank stands in the line of the snapshot's hash since the first snapshot: proposals of a veto ask for it.
alter table round_outcome
    add column subject_rank text not null generated always as (split_part(line, '|', 4)) stored;

-- What became of the proposal that an announced outcome is a ground of 一票否决: taken over as a veto, or declined with a reason.
-- Said once and never changed. Proposals themselves have no row: they follow from the newest snapshot and the scheme.
create table veto_answer (
    id          uuid primary key,
    round       uuid not null references evaluation_round (id),
    object      uuid not null references round_object (id),
    ground      text not null,
    outcome     uuid not null,
    -- The veto that was entered; none where it was declined.
    veto        uuid references round_veto (id),
    reason      text not null check (reason <> ''),
    by_name     text not null,
    at          timestamptz not null,
    unique (object, ground, outcome)
);
create index veto_answer_by_round on veto_answer (round, object);

grant select, insert on veto_answer to ${app};
