-- What was carried over, or postponed, from a year before has a window of its own beside those of the duty's year. It is marked, since
-- it says neither when the duty began nor what a new version's periods go on from.
alter table duty_window add column carried boolean not null default false;

update duty_window w set carried = true
 where exists (select from obligation_change c join obligation o on o.id = c.obligation
                where c.act = 'CARRIED' and c.duty_after = w.duty and c.due_after = w.due and o.starts = w.starts)
    or w.event is null
       and exists (select from duty d join plan_row r on r.id = d.plan_row join plan p on p.id = r.plan
                    where d.id = w.duty and p.revision_kind = 'CARRY_OVER' and w.ends < p.valid_from);

-- A leader who joins is audited from the own first day on.
grant update (rolls_from) on duty_party to ${app};
