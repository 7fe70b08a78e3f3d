-- The unit of a lead's present subject, as the keyed digest that lead_concerned holds: there the units of earlier subjects, and of what it
-- was joined into, stand beside it for ever. Where there are several already, which one it is cannot be told.
alter table lead add column subject_unit bytea;
update lead l set subject_unit = c.mac
  from (select lead, (array_agg(mac))[1] as mac from lead_concerned where kind = 'UNIT' group by lead having count(*) = 1) c
 where c.lead = l.id;
