-- 议定事项 become obligations when the minutes are issued (ADR 0175): owed under the clause that asks for the meeting, each for an
-- event of its own, so that a new version of the plan leaves them alone. Their windows end on different days although they begin
-- on one: the event is part of a window's key.
alter table duty_window
    add column event uuid references duty_event (id),
    drop constraint duty_window_once,
    add constraint duty_window_once unique nulls not distinct (duty, starts, rolls_from, event);

alter table joint_meeting_action add column obligation uuid unique references obligation (id);

-- The state of an action item is that of its obligation where it has one. Not of a day: whether it is late is asked apart.
create view joint_meeting_action_now as
select a.id, a.meeting, a.bureau, a.ordinal, a.what, a.unit, coalesce(p.due, a.due) as due, a.result, a.reported_by,
       a.reported_on, a.version, a.obligation,
       case when p.id is null then a.state
            when obligation_state(p, p.due) in ('NOT_STARTED', 'IN_PROGRESS') then 'OPEN'
            when obligation_state(p, p.due) = 'IN_REVIEW' then 'REPORTED'
            else 'CLOSED' end as state
  from joint_meeting_action a
  left join obligation_progress p on p.id = a.obligation;

grant select on joint_meeting_action_now to ${app};
