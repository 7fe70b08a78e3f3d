-- Whose a figure is where the duty is a leader's or a branch's: the person who holds the post, or the branch. Null for a unit's own.
alter table fact add column owner uuid;
