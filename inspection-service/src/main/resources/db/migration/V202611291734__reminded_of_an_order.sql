-- Reminders of the stage of rectification from before orders had their own: each becomes that of the first order which was due by its
-- day. Any other asks for nothing any more; its order is reminded of by its own day.
update round_reminder m
   set measure = g.id, ends = g.due
  from (select distinct on (g.object) g.id, g.object, g.due
          from measure g
         where g.kind = 'RECTIFICATION_ORDER' and g.state in ('ISSUED', 'PLANNED', 'CARRIED_OVER')
           and not exists (select from round_reminder r where r.measure = g.id)
         order by g.object, g.due, g.id) g
 where m.object = g.object and m.stage = 'RECTIFICATION' and m.measure is null and g.due <= m.ends;
