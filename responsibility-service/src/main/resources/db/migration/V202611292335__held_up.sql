-- 到期后仍待签字、待验收: handed in in time, due by now, and still before somebody. Where it waits and since when, by the record that
-- waits longest: at the head of the unit that recorded it until it is signed, then at the accepting side.
create function obligation_held_up(p obligation_progress, business_day date)
    returns table (held_by text, holder uuid, since timestamptz)
    language sql stable parallel safe
begin atomic
    select case r.state when 'SUBMITTED' then 'UNIT_HEAD' else r.accepting_side end,
           case r.state when 'SUBMITTED' then r.unit else r.accepting_unit end,
           r.changed_at
      from obligation_record ro join record r on r.id = ro.record
     where ro.obligation = p.id and ro.fulfils and r.state in ('SUBMITTED', 'SIGNED')
       and p.due < business_day and obligation_state(p, business_day) = 'IN_REVIEW'
     order by r.changed_at, r.id limit 1;
end;
