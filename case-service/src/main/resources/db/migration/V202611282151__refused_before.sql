-- Measures whose decision was refused before refusals were kept. What a later proposal of the same visit decided, or waits to have
-- decided, is left alone: it may have been about the same measure.
insert into lead_refused_measure (record, proposal)
select distinct on (r.id) r.id, p.id
  from lead_proposal p
  join lead_record r on r.lead = p.lead and r.visit = p.visit and r.kind = 'MEASURE'
       -- on record when it was proposed; the id tells the millisecond
       and r.added_at < uuid_extract_timestamp(p.id) + interval '1 millisecond'
 where p.state = 'REFUSED' and p.act in ('REMIND', 'REVIEW', 'DECIDE')
   and not exists (select from lead_proposal c
                    where c.lead = p.lead and c.visit = p.visit and c.id > p.id and c.act in ('REMIND', 'REVIEW', 'DECIDE')
                      and c.state in ('OPEN', 'CARRIED'))
 order by r.id, p.id
on conflict do nothing;
