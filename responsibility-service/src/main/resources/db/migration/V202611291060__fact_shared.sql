-- Who else owes what a figure counts, in the directory's order: it is held against each of them. Null where nobody does.
alter table fact add column shared uuid[] check (cardinality(shared) > 0);
