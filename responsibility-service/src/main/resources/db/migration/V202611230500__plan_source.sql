-- What the words around a table say of its document: 文号, who issued it and when; and who of the leaders answers for a task.
-- They are printed in some tables and missing in others: empty, never invented.
alter table plan
    add column document_no text not null default '',
    add column issuer      text not null default '',
    add column issued_on   date,
    -- Where each of these values stands in the document, and where each value of a row does: written once with the draft,
    -- shown beside the value, never searched.
    add column sources     jsonb not null default '[]';

alter table plan_row
    add column leader      text not null default '',
    add column sources     jsonb not null default '[]';

-- Parts of the document that were not read as the plan, each named with its reason: of a draft, and of a refused document the
-- tables that were looked at.
alter table plan add column left_aside jsonb not null default '[]';
alter table plan_import add column left_aside jsonb not null default '[]';
