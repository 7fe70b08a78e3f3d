-- Reminders of a round's stages: once for each stage and whoever still has something to do in it. Whether one still asks for
-- something is not stored; it follows from the round, so that nobody is called on for what is done.
create table round_reminder (
    id              uuid primary key,
    -- of whoever is reminded
    bureau          text not null,
    round           uuid not null references evaluation_round (id),
    stage           text not null,
    ends            date not null,
    -- the people of a unit, for one object; the members of a team; else the office of the bureau that evaluates
    unit            uuid,
    object          uuid references round_object (id),
    team            uuid references round_team (id) on delete cascade,
    recorded_on     date not null,
    recorded_at     timestamptz not null,
    foreign key (round, stage) references round_stage (round, stage),
    unique nulls not distinct (round, stage, object, team),
    check ((unit is null) = (object is null)),
    check (team is null or unit is null)
);
create index round_reminder_by_unit on round_reminder (bureau, unit, id desc);
create index round_reminder_by_team on round_reminder (team) where team is not null;

create table round_reminder_read (
    reminder        uuid not null references round_reminder (id) on delete cascade,
    bureau          text not null,
    account         text not null,
    read_at         timestamptz not null,
    primary key (reminder, bureau, account)
);

-- Where a round stands while a stage is on.
create function state_of_stage(stage text) returns text language sql immutable as $$
    select case stage when 'DECISION' then 'EXCHANGE'
                      when 'PUBLICATION' then 'DECIDED'
                      when 'RECTIFICATION' then 'PUBLISHED'
                      else stage end
$$;

grant select, insert on round_reminder, round_reminder_read to ${app};
