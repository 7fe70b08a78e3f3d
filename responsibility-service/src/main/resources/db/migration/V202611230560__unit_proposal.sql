-- A table names a unit that the directory does not know: the discipline office proposes it, the administrator of the
-- directory decides. Kept after the decision: whoever asks where a unit came from finds the table's own words here.
create table unit_proposal (
    id              uuid primary key,
    bureau          text not null references bureau (code),
    text            text not null check (length(text) between 1 and 100),
    name            text not null check (length(name) between 1 and 100),
    kind            text not null check (kind in ('LEADERSHIP', 'DISCIPLINE', 'GENERAL', 'OPERATIONAL', 'STATION')),
    parent          uuid,
    valid_from      date not null,
    state           text not null check (state in ('PROPOSED', 'APPROVED', 'REFUSED')),
    proposed_by     uuid,
    proposed_at     timestamptz not null,
    decided_by      uuid,
    decided_at      timestamptz,
    reason          text,
    unit            uuid,
    version         int not null,
    foreign key (bureau, parent) references unit (bureau, id),
    -- The administrator's transaction makes the unit and the decision together.
    foreign key (bureau, unit) references unit (bureau, id) deferrable initially deferred,
    check ((state = 'PROPOSED') = (decided_at is null)),
    check ((state = 'APPROVED') = (unit is not null)),
    check ((state = 'REFUSED') = (reason is not null))
);
create index unit_proposal_by_bureau on unit_proposal (bureau, state, id desc);
grant select, insert, update on unit_proposal to ${app};
