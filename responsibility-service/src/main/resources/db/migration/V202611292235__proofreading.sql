-- 逐行校对 (ADR 0301): who held a row against its words, and when. What was published before is in use and counts as read; by whom is not known of
-- tables that nobody is known to have published.
alter table plan_row
    add proofread_by uuid,
    add proofread_at timestamptz,
    add reading_taken_over boolean not null default false,
    add check (proofread_by is null or proofread_at is not null),
    add check (proofread_at is not null or not reading_taken_over);

update plan_row
set proofread_by = coalesce(plan.published_by, plan.imported_by), proofread_at = plan.imported_at
from plan
where plan.id = plan_row.plan and plan.state not in ('DRAFT', 'DISCARDED');
