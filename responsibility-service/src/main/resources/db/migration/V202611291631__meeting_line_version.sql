-- Two clerks of a unit write one line: the second is told instead of writing over the first.
alter table joint_meeting_line add column version integer not null default 0;
