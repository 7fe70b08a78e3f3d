-- An entry that stands in a register is revised beside itself: its columns hold what was confirmed, and with them all figures go by
-- that until the revision is confirmed and takes their place.
alter table register_entry
    add revision jsonb check (jsonb_typeof(revision) = 'object'),
    add check (revision is null or begun_on is not null and state in ('REVISING', 'SUBMITTED', 'SIGNED'));
