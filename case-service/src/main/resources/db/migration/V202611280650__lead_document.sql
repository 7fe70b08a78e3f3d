-- Documents on leads. Their words are ciphertext under the lead's case key, their files lie with the papers of the case.
alter table document add sealed bytea;
alter table document add check (sealed is null or fields = '{}'::jsonb);
-- 作废: it keeps its number and its file; why stands among its words.
alter table document add voided_on date;
alter table document add voided_by uuid;
update document set voided_on = issued_on, voided_by = issuer where state = 'VOID';
alter table document add check ((state = 'VOID') = (voided_on is not null and voided_by is not null));
