-- The trail: one row for each act and each sensitive read. Ids, the act and small codes; never content.
-- Partitioned by year because it only grows; the bounds are years of Asia/Shanghai.
CREATE TABLE audit_event (
    id          uuid        NOT NULL,
    at          timestamptz NOT NULL,
    -- null for services and jobs that act for no bureau
    bureau      text,
    account     text        NOT NULL,
    person      uuid,
    unit        uuid,
    roles       text[]      NOT NULL,
    request_id  text,
    act         text        NOT NULL CHECK (act ~ '^[a-z][a-z0-9-]*(\.[a-z][a-z0-9-]*)*$'),
    object_kind text        NOT NULL,
    object_id   text        NOT NULL,
    details     jsonb       NOT NULL DEFAULT '{}',
    -- the very bytes that the seal hashes, as text, so that anyone can hash them again
    canonical   text        NOT NULL,
    PRIMARY KEY (id, at)
) PARTITION BY RANGE (at);

CREATE INDEX audit_event_by_time ON audit_event (bureau, at DESC, id DESC);
CREATE INDEX audit_event_by_object ON audit_event (bureau, object_kind, object_id, at DESC);
CREATE INDEX audit_event_by_person ON audit_event (bureau, person, at DESC);
-- the sealer looks at the newest events of all bureaus
CREATE INDEX audit_event_newest ON audit_event (at);

-- Nothing may ever be refused for want of a partition.
CREATE TABLE audit_event_default PARTITION OF audit_event DEFAULT;

-- Makes the partitions of this year and the three after it. The application calls it daily; it belongs to the owner and runs with
-- the owner's rights, so that new years come without the application owning any DDL. It takes no argument: all that a
-- caller can do is have the partitions made that are due anyway.
CREATE FUNCTION audit_make_partitions() RETURNS integer
    LANGUAGE plpgsql
    SECURITY DEFINER
    SET search_path = pg_catalog, public, pg_temp
AS $$
DECLARE
    this_year integer := extract(year FROM now() AT TIME ZONE 'Asia/Shanghai');
    lower_bound timestamptz;
    upper_bound timestamptz;
    made integer := 0;
BEGIN
    FOR y IN this_year .. this_year + 3 LOOP
        CONTINUE WHEN to_regclass(format('public.audit_event_%s', y)) IS NOT NULL;
        lower_bound := make_timestamptz(y, 1, 1, 0, 0, 0, 'Asia/Shanghai');
        upper_bound := make_timestamptz(y + 1, 1, 1, 0, 0, 0, 'Asia/Shanghai');
        -- A year that already has rows in the default partition stays there: moving them would need a DELETE.
        CONTINUE WHEN EXISTS (
            SELECT FROM public.audit_event_default d WHERE d.at >= lower_bound AND d.at < upper_bound);
        EXECUTE format(
            'CREATE TABLE public.audit_event_%s PARTITION OF public.audit_event FOR VALUES FROM (%L) TO (%L)',
            y, lower_bound, upper_bound);
        made := made + 1;
    END LOOP;
    RETURN made;
END
$$;
REVOKE ALL ON FUNCTION audit_make_partitions() FROM PUBLIC;
GRANT EXECUTE ON FUNCTION audit_make_partitions() TO ${app};
DO $$ BEGIN PERFORM audit_make_partitions(); END $$;

-- The chain: hash = hex(sha256(prev + newline + hex(sha256(canonical)))), all as text, so that sha256sum can check it.
-- The first prev is 64 zeros. No foreign key to the event: a partition may one day be archived, its seals stay.
CREATE TABLE audit_seal (
    pos   bigint PRIMARY KEY CHECK (pos > 0),
    event uuid   NOT NULL UNIQUE,
    prev  text   NOT NULL CHECK (prev ~ '^[0-9a-f]{64}$'),
    hash  text   NOT NULL UNIQUE CHECK (hash ~ '^[0-9a-f]{64}$')
);

-- The chain's head, signed from time to time.
CREATE TABLE audit_checkpoint (
    pos       bigint      PRIMARY KEY REFERENCES audit_seal (pos),
    hash      text        NOT NULL,
    at        timestamptz NOT NULL,
    key_id    text        NOT NULL,
    signature text        NOT NULL
);

-- Grants stand on the parent only: partitions are reached through it, and no partition carries a right of its own.
GRANT SELECT, INSERT ON audit_event, audit_seal, audit_checkpoint TO ${app};
