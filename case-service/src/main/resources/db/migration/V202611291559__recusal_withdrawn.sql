-- 撤回: whoever asked for another's recusal takes it back; it can be asked for again.
alter table lead_recusal drop constraint lead_recusal_state_check;
alter table lead_recusal add constraint lead_recusal_state_check
    check (state in ('OPEN', 'UPHELD', 'DISMISSED', 'WITHDRAWN'));
drop index lead_recusal_open;
create unique index lead_recusal_open on lead_recusal (lead, person) where state in ('OPEN', 'UPHELD');
-- What a head asked for was not shown to the only one who may decide on it.
update lead set superior_sees = true
 where exists (select from lead_recusal r
                 join directory_post p on p.bureau = lead.bureau and p.person = r.asked_by and p.kind = 'DISCIPLINE_SECRETARY'
                where r.lead = lead.id and r.state = 'OPEN' and r.way = 'REQUESTED');
