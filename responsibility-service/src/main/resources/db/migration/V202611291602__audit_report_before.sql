-- A report that was noted wrongly is corrected with a reason; what it said stays with that step.
alter table audit_act add column report jsonb;
