-- A table of the sample application: what it refuses becomes a problem.
CREATE TABLE book (
    id      uuid    PRIMARY KEY,
    bureau  text    NOT NULL,
    title   text    NOT NULL,
    pages   integer NOT NULL CHECK (pages >= 0),
    version integer NOT NULL,
    UNIQUE (bureau, title)
);
GRANT SELECT, INSERT, UPDATE, DELETE ON book TO ${app};

-- Checked only at commit: the refusal comes when the resource has already returned.
CREATE TABLE shelf (
    id       uuid PRIMARY KEY,
    position integer NOT NULL,
    UNIQUE (position) DEFERRABLE INITIALLY DEFERRED
);
GRANT SELECT, INSERT ON shelf TO ${app};
