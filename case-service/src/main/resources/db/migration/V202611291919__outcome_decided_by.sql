-- Which bureau decided an outcome: it revokes it, or the superior. Of those announced before it is taken to be their own bureau.
alter table announced_outcome add column decided_by text;
update announced_outcome set decided_by = bureau;
alter table announced_outcome alter column decided_by set not null;
