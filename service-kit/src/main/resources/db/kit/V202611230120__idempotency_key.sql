-- Answers of machine operations, so that a repeated request gets the first answer instead of a second act.
CREATE TABLE idempotency_key (
    bureau    text        NOT NULL,
    account   text        NOT NULL,
    operation text        NOT NULL,
    key       text        NOT NULL CHECK (length(key) BETWEEN 1 AND 200),
    -- of the request's body: the same key for another body is a mistake of the client
    digest    text        NOT NULL,
    -- null only while the first request is under way
    answer    text,
    at        timestamptz NOT NULL,
    PRIMARY KEY (bureau, account, operation, key)
);
CREATE INDEX idempotency_key_by_age ON idempotency_key (at);

GRANT SELECT, INSERT, UPDATE, DELETE ON idempotency_key TO ${app};
