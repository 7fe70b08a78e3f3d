-- The year's archive hands out every file of a unit; that is a reading of each.
alter table evidence_read drop constraint evidence_read_how_check;
alter table evidence_read add constraint evidence_read_how_check check (how in ('DOWNLOAD', 'PREVIEW', 'ARCHIVE'));
