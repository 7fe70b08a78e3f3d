-- What a page of 50 obligations of one unit among 100,000 and a year for 4,000 units cost was measured
-- (docs/performance.md).
--
-- owner_name() held subqueries, so PostgreSQL could not inline it and started an executor for each row: 5 of the page's
-- 6.5 ms. The lists now say the same CASE in their own SELECT (ObligationNames), for 0.1 ms.
drop function owner_name(text, text, uuid);

-- A unit looked up by its key, by a join as well as by a foreign key's check, went through the GiST index behind its
-- period: the planner takes a GiST index of less than 100 pages for flatter than a B-tree of two levels, though it looks
-- into several pages for one key. A hash index has no levels; foreign keys on unit are checked in a third of the time.
create index unit_by_id on unit using hash (id);
