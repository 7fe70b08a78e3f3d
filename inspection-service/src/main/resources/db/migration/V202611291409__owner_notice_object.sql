-- The case of an object (6.4) is told once under a reference of its own. The id of the object was in that reference, and with it, for
-- whoever knows the round, whom the line of the ledger is about. Which object was told of is kept here instead.
alter table owner_notice add column object uuid references round_object (id);

update owner_notice n set object = o.id
  from (select distinct on (o.id) o.id, n.id as notice
          from owner_notice n
          join round_object o on o.round = n.round and n.body ->> 'reference' = '诫勉谈话、限期整改 ' || o.id
         where n.kind = 'FULFILMENT' and n.body ->> 'item' = '6.4'
         order by o.id, n.made_at, n.id) o
 where n.id = o.notice;

create unique index owner_notice_once on owner_notice (object);
