-- A meeting to which nobody came, and at which nothing was decided, has an outcome too once it was saved: nothing is suggested anew.
alter table joint_meeting add column outcome_saved boolean not null default false;

update joint_meeting m set outcome_saved = true
 where m.decisions <> '' or m.analysis <> '' or m.attendees is not null
    or exists (select from joint_meeting_line l where l.meeting = m.id and l.present)
    or exists (select from joint_meeting_figure f where f.meeting = m.id)
    or exists (select from joint_meeting_action a where a.meeting = m.id)
    or exists (select from joint_meeting_issue i where i.meeting = m.id);
