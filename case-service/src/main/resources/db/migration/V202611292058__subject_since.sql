-- The visit from which on a lead is about its present subject: what an earlier one said, or was told, is not said of this one.
alter table lead add column subject_since integer not null default 0;
