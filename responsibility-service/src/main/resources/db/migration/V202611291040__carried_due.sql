-- What was postponed and then carried into the next year is due on the carried day, and a later postponement counts from it:
-- the date of before the first postponement, which it kept so far, is not its own any more.
update obligation o
   set due_original = case when o.due > c.due_after then c.due_after end
  from (select distinct on (obligation) obligation, act, due_after
          from obligation_change order by obligation, id desc) c
 where o.id = c.obligation and c.act = 'CARRIED' and o.due >= c.due_after and o.due_original < c.due_after;
