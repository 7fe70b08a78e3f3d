-- A credit counts from the day of the reorganisation on. Facts as of a day before it counted the record for both lines, that of the
-- unit that did the work and that of the unit which was to follow it. Credits that are there take the day of the reorganisation
-- that made their owner the successor of one that had the record; where the owner changed since, that of the unit that did the work.
alter table record_credit add column credited_on date;

update record_credit c
   set credited_on = coalesce(
       (select max(r.effective_on)
          from obligation s
          join obligation_record m on m.record = c.record and m.obligation <> c.obligation
          join obligation x on x.id = m.obligation and x.duty = s.duty and x.duty_window = s.duty_window
          join reorganisation r on r.bureau = s.bureau and r.unit = x.owner and r.successor = s.owner
         where s.id = c.obligation),
       (select min(r.effective_on)
          from obligation s
          join record_obligation m on m.record = c.record
          join obligation x on x.id = m.obligation and x.duty = s.duty and x.duty_window = s.duty_window
          join reorganisation r on r.bureau = s.bureau and r.unit = x.owner and r.successor is not null
         where s.id = c.obligation),
       (select r.accepted_on from record r where r.id = c.record),
       date '1970-01-01');

alter table record_credit alter column credited_on set not null;

-- The same rows; a record of the obligation's own counts from the day of its acceptance on and has no day here.
create or replace view obligation_record as
select ro.obligation, ro.record, cast(null as date) as credited_on from record_obligation ro
union all
select c.obligation, c.record, c.credited_on from record_credit c;
