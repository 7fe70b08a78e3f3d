-- The name says who the secretary was when the object was chosen. Where today's is somebody else, nobody is better than the wrong one.
update round_object o
   set person = null
  from directory_person p
 where o.kind = 'BRANCH_SECRETARY' and p.bureau = o.fact_bureau and p.id = o.person
   and not starts_with(o.name, p.name || '（');
