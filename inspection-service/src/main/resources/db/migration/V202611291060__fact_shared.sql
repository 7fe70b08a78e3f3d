-- The units besides its own that a figure counts for, as the snapshot says. Null where there is none.
alter table round_fact add column shared uuid[] check (cardinality(shared) > 0);
