-- What a note asks for (a fault to be mended, a risk point to be revised or closed) is due by a day of its own, and stays so until
-- it was done: until the next note, or, of a risk point, until its revision was confirmed.
alter table register_entry add asked_by date;

update register_entry e
   set asked_by = cast(n.form_values ->> 'fixBy' as date), due = least(e.due, cast(n.form_values ->> 'fixBy' as date))
  from (select distinct on (entry) entry, form_values from register_note order by entry, held_on desc, at desc) n
 where n.entry = e.id and e.kind = 'MONITORED_PLACE' and e.outcome = '故障' and e.ended_on is null
   and n.form_values ->> 'fixBy' is not null;

-- Earlier reviews named no day: the end of their year stands for it.
update register_entry e
   set asked_by = make_date(cast(extract(year from e.noted_on) as int), 12, 31),
       due = least(e.due, make_date(cast(extract(year from e.noted_on) as int), 12, 31))
 where e.kind = 'RISK_POINT' and e.outcome in ('需调整', '可以消除') and e.begun_on is not null and e.ended_on is null
   and not exists (select from register_act a
                    where a.entry = e.id and a.act = 'CONFIRM' and a.business_day >= e.noted_on);
