-- A publication answers the date of its own period. Dates that were passed over stay missed, by the schedule of that time, until a note
-- names them.
alter table register_entry add missed date[] not null default '{}';
