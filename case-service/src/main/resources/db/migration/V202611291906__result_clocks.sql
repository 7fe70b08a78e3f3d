-- Clocks of telling the result that ran on before this was mended: of a reporter who was told since the lead, or that into which it
-- was joined, was last opened.
update lead_clock k
   set stopped_on = greatest(k.starts, told.day), suspended_on = null
  from (select l.id, max(r.held_on) as day
          from lead l join lead_record r on r.lead = l.id and r.kind = 'RESULT_NOTICE'
         where r.added_at > coalesce((select max(s.at) from lead_step s
                                       where s.lead = coalesce(l.joined_into, l.id) and s.act = 'REOPEN'), '-infinity')
         group by l.id) told
 where k.lead = told.id and k.kind = 'RESULT_NOTICE' and k.stopped_on is null;

-- And of leads that are handled again, or into which it was joined: their result is not there yet.
update lead_clock k
   set stopped_on = greatest(k.starts, h.stage_since), suspended_on = null
  from lead l join lead h on h.id = coalesce(l.joined_into, l.id)
 where k.lead = l.id and k.kind = 'RESULT_NOTICE' and k.stopped_on is null
   and h.stage not in ('CLOSED', 'ARCHIVED', 'TRANSFERRED');
