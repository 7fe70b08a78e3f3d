-- Who took a file off the list; it stays there, struck through (ADR 0288). Of those taken off before it is not known.
alter table petition_file add column removed_by uuid;
alter table petition_file add check (removed_by is null or removed_at is not null);
