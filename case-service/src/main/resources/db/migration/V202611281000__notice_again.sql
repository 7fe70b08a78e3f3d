-- Nothing is owed under that row any more: there is nothing to repair, so such a notice does not stand among the refused.
alter table service_notice drop constraint service_notice_state_check;
alter table service_notice add check (state in ('WAITING', 'SENT', 'NOT_OWED', 'REFUSED'));
update service_notice set state = 'NOT_OWED' where state = 'REFUSED' and answer = 'NOTHING_OWED';

-- The duties that the provider offered when several were owed, and the one that a person named.
alter table service_notice add column duties jsonb;
alter table service_notice add column duty uuid;
alter table service_notice add check (duties is null or state = 'REFUSED');
