-- How many may vote in a group. No more ballots are out than that; polls of before, and groups that nobody can count, have none.
ALTER TABLE poll_group
    ADD COLUMN heads integer CHECK (heads > 0),
    ADD CHECK (heads IS NULL OR cards_issued - cards_cancelled + paper_issued <= heads);
