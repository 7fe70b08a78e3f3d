-- The leader or the branch whose duty a figure is; null where it is the unit's own.
alter table round_fact add column owner uuid;
create index round_fact_by_owner on round_fact (snapshot, owner) where owner is not null;
