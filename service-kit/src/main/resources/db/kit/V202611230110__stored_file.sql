-- A file's row; its bytes lie in the file store under blob. Committed after the bytes are safe on disk.
CREATE TABLE stored_file (
    id         uuid        PRIMARY KEY,
    bureau     text        NOT NULL,
    -- null when a machine client stored it
    unit       uuid,
    name       text        NOT NULL CHECK (length(name) BETWEEN 1 AND 255),
    size       bigint      NOT NULL CHECK (size >= 0),
    media_type text        NOT NULL,
    sha256     text        NOT NULL CHECK (sha256 ~ '^[0-9a-f]{64}$'),
    blob       uuid        NOT NULL,
    stored_at  timestamptz NOT NULL
);

-- The same bytes are kept once within one unit, never across units: a unit must not learn what another one holds.
CREATE INDEX stored_file_by_hash ON stored_file (bureau, unit, sha256);
CREATE INDEX stored_file_by_blob ON stored_file (blob);

GRANT SELECT, INSERT ON stored_file TO ${app};
