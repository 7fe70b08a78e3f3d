-- Who the object is: a leader, or the secretary of a branch, whose ref is the branch. Outcomes, notices, signatures and reminders go by
-- the person. Secretaries of rounds of before are those of today.
alter table round_object add column person uuid;
update round_object set person = cast(ref as uuid) where kind = 'LEADER';
update round_object o
   set person = b.secretary
  from directory_party_branch b
 where o.kind = 'BRANCH_SECRETARY' and b.bureau = o.fact_bureau and b.id = cast(o.ref as uuid);
alter table round_object add check (kind <> 'UNIT' or person is null);
