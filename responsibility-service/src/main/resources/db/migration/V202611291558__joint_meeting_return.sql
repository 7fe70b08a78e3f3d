-- A meeting that was noted as held too early goes back to collecting, and minutes that say something wrong are corrected and issued
-- anew (ADR 0275). Why, and what the minutes said before, stays.
create table joint_meeting_return (
    id              uuid primary key default uuidv7(),
    meeting         uuid not null references joint_meeting (id),
    bureau          text not null,
    act             text not null check (act in ('REOPEN', 'CORRECT')),
    reason          text not null check (length(reason) between 1 and 1000),
    returned_by     uuid not null,
    returned_on     date not null,
    minutes_no      text,
    issued_on       date,
    -- decisions, analysis, attendees, figures and issues of the minutes
    content         jsonb,
    foreign key (bureau, returned_by) references person (bureau, id),
    check ((act = 'CORRECT') = (minutes_no is not null and issued_on is not null and content is not null))
);
create index joint_meeting_return_by_meeting on joint_meeting_return (meeting);
grant select, insert on joint_meeting_return to ${app};
