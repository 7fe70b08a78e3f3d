-- Measures on one person out of one lead: one case and one sanction. It stands in the line of the snapshot's hash; in lines of before
-- each outcome stands for itself.
alter table round_outcome
    add column matter uuid not null
        generated always as (coalesce(cast(nullif(split_part(line, '|', 8), '') as uuid), outcome)) stored;
