-- 更正: after the publication a result is corrected by another revision, never by a change of one. Whoever reads it reads why, by
-- which body and on which document.
alter table result_revision drop constraint result_revision_cause_check;
alter table result_revision add constraint result_revision_cause_check
    check (cause in ('SCORED', 'DECIDED', 'CORRECTED'));
alter table result_revision
    add column reason     text,
    add column decided_by text,
    add column document   text;
alter table result_revision add constraint result_revision_correction_says_why check (
    case when cause = 'CORRECTED' then reason is not null and decided_by is not null and document is not null
         else reason is null and decided_by is null and document is null end);
