-- A carry-over that came too early is taken back (ADR 0292): what went on returns to the old table, exactly as it stood there. The
-- history of an obligation says what stood beside the figures that it shows.
alter table obligation_change
    add column window_before   uuid references duty_window (id),
    add column kind_before     text,
    add column original_before date,
    drop constraint obligation_change_act_check,
    add constraint obligation_change_act_check
        check (act in ('GOES_ON', 'CHANGES', 'CLOSES', 'CARRIED', 'TAKEN_OVER', 'OWNER_LEFT', 'TAKEN_BACK'));

-- Of what was carried over before: the window of that day, or the nearest before it.
update obligation_change c
   set window_before = (select w.id from duty_window w
                         where w.duty = c.duty_before and w.event is null
                         order by w.starts <= o.starts desc, abs(w.starts - o.starts), w.id limit 1),
       kind_before = o.owner_kind
  from obligation o
 where o.id = c.obligation and c.act in ('GOES_ON', 'CHANGES', 'CARRIED');

-- One that was taken back stays as closed, and another takes over later. That no two do is kept by replaced_by of the old one.
drop index plan_replaced_once;
create unique index plan_replaced_once on plan (replaces) where state = 'IN_FORCE';
