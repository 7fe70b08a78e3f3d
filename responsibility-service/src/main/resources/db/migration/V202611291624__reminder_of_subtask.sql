-- A sub-task has a day of its own, earlier than the obligation's: whoever is to do it is reminded of that day.
alter table reminder drop constraint reminder_audience_check;
alter table reminder add constraint reminder_audience_check check (audience in ('OWNER', 'HEAD', 'DISCIPLINE', 'ASSIGNEE'));
