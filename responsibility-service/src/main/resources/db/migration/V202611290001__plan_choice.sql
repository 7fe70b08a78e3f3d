-- A document may hold several plans under titles of their own. The refusal lists them, and the kept file is read again as the
-- one that a person chose: a new import of the same file, so that the next plan of it can follow.
alter table plan_import
    add column plans    jsonb not null default '[]',
    add column origin   uuid references plan_import (id),
    add column chosen   text,
    add check ((origin is null) = (chosen is null));
