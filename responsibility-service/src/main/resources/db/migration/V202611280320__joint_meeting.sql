-- 联席会议 (items 3.2, 3.3, 2.4): prepared by the unit that owes it, members enter their lines before it is held, the outcome
-- is kept as figures and action items, and the record of the duty is drafted from it.
create table joint_meeting (
    id              uuid primary key,
    bureau          text not null references bureau (code),
    kind            text not null check (kind in ('CONDUCT', 'ENFORCEMENT', 'PREVENTION')),
    unit            uuid not null,
    title           text not null check (length(title) between 1 and 200),
    held_on         date not null,
    place           text not null check (length(place) <= 200),
    chair           uuid not null,
    partner         text not null check (length(partner) <= 200),
    collect_by      date not null,
    agenda          text not null check (length(agenda) between 1 and 4000),
    state           text not null check (state in ('PREPARING', 'COLLECTING', 'HELD', 'ISSUED', 'CANCELLED')),
    decisions       text not null check (length(decisions) <= 4000),
    minutes_no      text check (length(minutes_no) between 1 and 200),
    issued_on       date,
    record          uuid references record (id),
    created_by      uuid not null,
    created_at      timestamptz not null,
    changed_at      timestamptz not null,
    version         int not null,
    foreign key (bureau, unit) references unit (bureau, id),
    foreign key (bureau, chair) references person (bureau, id),
    check (collect_by <= held_on),
    check (kind <> 'PREVENTION' or partner <> ''),
    check (state <> 'ISSUED' or (minutes_no is not null and issued_on is not null and decisions <> '')),
    check (record is null or state in ('HELD', 'ISSUED'))
);
create index joint_meeting_by_day on joint_meeting (bureau, held_on desc, id desc);

-- A member unit and its line: what it knows from its own work. Empty until it is handed in.
create table joint_meeting_line (
    meeting         uuid not null references joint_meeting (id),
    bureau          text not null,
    unit            uuid not null,
    ordinal         int not null,
    complaints      int check (complaints >= 0),
    verified        int check (verified between 0 and complaints),
    trends          text not null default '' check (length(trends) <= 1000),
    accountability  text not null default '' check (length(accountability) <= 1000),
    proposals       text not null default '' check (length(proposals) <= 1000),
    entered_by      uuid,
    entered_at      timestamptz,
    present         boolean not null default false,
    primary key (meeting, unit),
    foreign key (bureau, unit) references unit (bureau, id),
    check ((complaints is null) = (entered_by is null) and (entered_by is null) = (entered_at is null))
);
create index joint_meeting_line_by_unit on joint_meeting_line (bureau, unit);

-- The three figures of 3.2 that the minutes tell of each unit. The rank is a record that the table prescribes, no board.
create table joint_meeting_figure (
    meeting         uuid not null references joint_meeting (id),
    bureau          text not null,
    unit            uuid not null,
    verified        int not null check (verified >= 0),
    rank            int check (rank >= 1),
    key_work        text not null check (length(key_work) <= 500),
    primary key (meeting, unit),
    foreign key (bureau, unit) references unit (bureau, id)
);

create table joint_meeting_action (
    id              uuid primary key,
    meeting         uuid not null references joint_meeting (id),
    bureau          text not null,
    ordinal         int not null,
    what            text not null check (length(what) between 1 and 500),
    unit            uuid not null,
    due             date not null,
    state           text not null check (state in ('OPEN', 'REPORTED', 'CLOSED')),
    result          text not null check (length(result) <= 1000),
    reported_by     uuid,
    reported_on     date,
    closed_by       uuid,
    closed_on       date,
    version         int not null,
    foreign key (bureau, unit) references unit (bureau, id),
    check (state = 'OPEN' or (reported_by is not null and reported_on is not null and result <> '')),
    check ((state = 'CLOSED') = (closed_on is not null and closed_by is not null)),
    -- Four eyes: whoever reports an item as done does not close it.
    check (closed_by <> reported_by)
);
create index joint_meeting_action_by_meeting on joint_meeting_action (meeting, ordinal);
create index joint_meeting_action_open on joint_meeting_action (bureau, unit, due) where state <> 'CLOSED';

grant select, insert, update on joint_meeting, joint_meeting_line, joint_meeting_figure, joint_meeting_action to ${app};
grant delete on joint_meeting_line, joint_meeting_figure, joint_meeting_action to ${app};
