-- What a poll asks and how it is counted is fixed by its first ballot paper, and it goes only forward: whoever could open a closed poll
-- again could change its counts.
CREATE FUNCTION poll_goes_forward() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF OLD.state <> NEW.state AND (OLD.state, NEW.state) NOT IN (
            ('DRAFT', 'OPEN'), ('DRAFT', 'DISCARDED'), ('OPEN', 'CLOSED'), ('OPEN', 'ANNULLED'), ('CLOSED', 'ANNULLED')) THEN
        RAISE EXCEPTION 'a poll goes from % to nowhere like %', OLD.state, NEW.state
            USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'poll_goes_forward';
    END IF;
    IF OLD.definition <> NEW.definition AND (OLD.state <> 'DRAFT' OR EXISTS (
            SELECT FROM poll_group g
             WHERE g.bureau = OLD.bureau AND g.poll = OLD.id AND g.cards_issued + g.paper_issued > 0)) THEN
        RAISE EXCEPTION 'the poll is fixed' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'poll_fixed';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER poll_goes_forward BEFORE UPDATE ON poll FOR EACH ROW EXECUTE FUNCTION poll_goes_forward();

-- The counts that may be kept: of an annulled poll none, of a closed one those of items that reached the minimum in the group. The others
-- become zero, which is below the minimum as well. Cells stand item by item, option by option.
CREATE FUNCTION poll_counts_kept(state text, definition jsonb, counts integer[]) RETURNS integer[] LANGUAGE sql IMMUTABLE AS $$
    SELECT array_agg(CASE WHEN state = 'CLOSED' AND valid >= (definition ->> 'minimum')::integer THEN number ELSE 0 END ORDER BY i)
      FROM (SELECT i, number,
                   sum(number) FILTER (
                       WHERE (definition -> 'options' -> ((i - 1) % jsonb_array_length(definition -> 'options'))::integer ->> 'valid')::boolean)
                       OVER (PARTITION BY (i - 1) / jsonb_array_length(definition -> 'options')) AS valid
              FROM unnest(counts) WITH ORDINALITY AS cells(number, i)) AS items
$$;

-- From within a trigger of the poll itself: nobody who only writes to the table gets past the first line.
CREATE OR REPLACE FUNCTION poll_group_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF pg_trigger_depth() = 1 AND (SELECT state FROM poll WHERE bureau = OLD.bureau AND id = OLD.poll) NOT IN ('DRAFT', 'OPEN') THEN
        RAISE EXCEPTION 'the poll has ended' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'poll_group_frozen';
    END IF;
    RETURN NEW;
END
$$;

CREATE FUNCTION poll_forgets() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    UPDATE poll_group SET counts = poll_counts_kept(NEW.state, NEW.definition, counts) WHERE bureau = NEW.bureau AND poll = NEW.id;
    RETURN NEW;
END
$$;
CREATE TRIGGER poll_forgets AFTER UPDATE ON poll FOR EACH ROW
    WHEN (OLD.state <> NEW.state AND NEW.state IN ('CLOSED', 'ANNULLED')) EXECUTE FUNCTION poll_forgets();

-- Polls that ended before; their files are written anew as for one that ends now.
ALTER TABLE poll_group DISABLE TRIGGER poll_group_frozen;
UPDATE poll_group g SET counts = poll_counts_kept(p.state, p.definition, g.counts)
  FROM poll p WHERE p.bureau = g.bureau AND p.id = g.poll AND p.state IN ('CLOSED', 'ANNULLED');
ALTER TABLE poll_group ENABLE TRIGGER poll_group_frozen;
UPDATE poll SET scrubbed = false WHERE state IN ('CLOSED', 'ANNULLED');
