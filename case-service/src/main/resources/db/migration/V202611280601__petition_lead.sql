-- A petition that turned out to be a report on an officer becomes a lead. What it said, who said it and what was handed in go
-- into the lead's vault and leave this side; the row stays as a stub that looks like every other one (ADR 0111, 0141).
alter table petition add column moved boolean not null default false;
alter table petition add check (not moved or (state = 'SETTLED' and content = '' and finding is null and reply is null));

grant update (reason) on petition_act to ${app};
grant delete on petition_file, document, stored_file to ${app};
