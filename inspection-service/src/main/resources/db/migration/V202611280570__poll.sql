-- 民主测评 and surveys. What stands here about ballots are counts alone: nothing in these tables, in their order or in the ids of
-- the transactions that wrote them leads from a ballot to the card that it was given with (docs/appraisal.md).

CREATE TABLE poll (
    bureau     text    NOT NULL,
    id         uuid    PRIMARY KEY,
    -- the evaluation round that it belongs to; null for a survey of its own
    round      uuid,
    kind       text    NOT NULL CHECK (kind IN ('APPRAISAL', 'SURVEY')),
    title      text    NOT NULL CHECK (title <> ''),
    -- options, voter groups, items and the rules of counting, frozen by the first card
    definition jsonb   NOT NULL,
    state      text    NOT NULL CHECK (state IN ('DRAFT', 'OPEN', 'CLOSED', 'ANNULLED', 'DISCARDED')),
    made_by    uuid    NOT NULL,
    made_on    date    NOT NULL,
    opened_on  date,
    closed_on  date,
    reason     text    NOT NULL DEFAULT '',
    -- false while the files of the tables may still hold what a closed poll left behind
    scrubbed   boolean NOT NULL DEFAULT false,
    version    integer NOT NULL,
    UNIQUE (bureau, id),
    CHECK (state IN ('DRAFT', 'DISCARDED', 'ANNULLED') OR opened_on IS NOT NULL),
    CHECK (state <> 'CLOSED' OR closed_on IS NOT NULL),
    CHECK (state <> 'ANNULLED' OR reason <> '')
);
CREATE INDEX poll_by_round ON poll (bureau, round, id);

-- One row for each voter group, changed in place by every ballot of the group and always as a whole: the id of the transaction that
-- wrote it tells nothing about which of the counts it raised.
CREATE TABLE poll_group (
    bureau          text      NOT NULL,
    poll            uuid      NOT NULL,
    code            text      NOT NULL,
    ordinal         integer   NOT NULL,
    cards_issued    integer   NOT NULL DEFAULT 0,
    cards_cancelled integer   NOT NULL DEFAULT 0,
    paper_issued    integer   NOT NULL DEFAULT 0,
    returned_online integer   NOT NULL DEFAULT 0,
    returned_paper  integer   NOT NULL DEFAULT 0,
    -- returned, but void as a whole by the rules of the poll
    void_ballots    integer   NOT NULL DEFAULT 0,
    -- item by item, option by option in the order of the definition
    counts          integer[] NOT NULL,
    PRIMARY KEY (bureau, poll, code),
    FOREIGN KEY (bureau, poll) REFERENCES poll (bureau, id),
    CHECK (cards_cancelled >= 0 AND paper_issued >= 0 AND void_ballots >= 0),
    CHECK (returned_online >= 0 AND returned_online <= cards_issued - cards_cancelled),
    CHECK (returned_paper >= 0 AND returned_paper <= paper_issued),
    CHECK (void_ballots <= returned_online + returned_paper),
    CHECK (0 <= ALL (counts))
);

-- Cards printed together. Which of them were used is known by number only.
CREATE TABLE card_lot (
    bureau     text    NOT NULL,
    poll       uuid    NOT NULL,
    id         uuid    PRIMARY KEY,
    ordinal    integer NOT NULL,
    group_code text    NOT NULL,
    cards      integer NOT NULL CHECK (cards > 0),
    cancelled  integer NOT NULL DEFAULT 0 CHECK (cancelled BETWEEN 0 AND cards),
    issued_on  date    NOT NULL,
    issued_by  uuid    NOT NULL,
    UNIQUE (bureau, poll, id),
    UNIQUE (bureau, poll, ordinal),
    FOREIGN KEY (bureau, poll, group_code) REFERENCES poll_group (bureau, poll, code)
);

-- Cards not yet used: hashes under a key that is not in the database. A ballot deletes its card, so that no row is left that the
-- transaction of the ballot wrote.
CREATE TABLE ballot_card (
    code_hash  bytea PRIMARY KEY CHECK (octet_length(code_hash) = 32),
    bureau     text  NOT NULL,
    poll       uuid  NOT NULL,
    lot        uuid  NOT NULL,
    group_code text  NOT NULL,
    FOREIGN KEY (bureau, poll, lot) REFERENCES card_lot (bureau, poll, id)
);
CREATE INDEX ballot_card_by_lot ON ballot_card (bureau, poll, lot);

-- Every card that was issued, written once at its issue: a used card can be told from a mistyped one without a row about its use.
CREATE TABLE ballot_card_issued (
    code_hash bytea PRIMARY KEY CHECK (octet_length(code_hash) = 32),
    bureau    text  NOT NULL,
    poll      uuid  NOT NULL
);
CREATE INDEX ballot_card_issued_by_poll ON ballot_card_issued (bureau, poll);

-- Paper ballots of one group typed in twice, by two persons. The sheets stay only until they are counted.
CREATE TABLE paper_batch (
    bureau      text    NOT NULL,
    poll        uuid    NOT NULL,
    id          uuid    PRIMARY KEY,
    ordinal     integer NOT NULL,
    group_code  text    NOT NULL,
    sheets      integer NOT NULL CHECK (sheets BETWEEN 1 AND 200),
    state       text    NOT NULL CHECK (state IN ('OPEN', 'COUNTED', 'DISCARDED')),
    first_by    uuid,
    second_by   uuid,
    first_done  boolean NOT NULL DEFAULT false,
    second_done boolean NOT NULL DEFAULT false,
    first_sheets  jsonb,
    second_sheets jsonb,
    void_ballots integer,
    settled_on  date,
    version     integer NOT NULL,
    UNIQUE (bureau, poll, ordinal),
    FOREIGN KEY (bureau, poll, group_code) REFERENCES poll_group (bureau, poll, code),
    CHECK (first_by <> second_by),
    CHECK (state <> 'COUNTED' OR first_by IS NOT NULL AND second_by IS NOT NULL AND void_ballots IS NOT NULL),
    CHECK (state = 'OPEN' OR first_sheets IS NULL AND second_sheets IS NULL)
);

-- A poll that ended takes no more ballots, whoever asks.
CREATE FUNCTION poll_group_frozen() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    IF (SELECT state FROM poll WHERE bureau = OLD.bureau AND id = OLD.poll) NOT IN ('DRAFT', 'OPEN') THEN
        RAISE EXCEPTION 'the poll has ended' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'poll_group_frozen';
    END IF;
    RETURN NEW;
END
$$;
CREATE TRIGGER poll_group_frozen BEFORE UPDATE ON poll_group FOR EACH ROW EXECUTE FUNCTION poll_group_frozen();

GRANT SELECT, INSERT, UPDATE ON poll, paper_batch, card_lot, poll_group TO ${app};
GRANT DELETE ON poll_group TO ${app};
GRANT SELECT, INSERT, DELETE ON ballot_card, ballot_card_issued TO ${app};
-- To rewrite the files of the tables once a poll has ended: what was deleted is then gone from the disk as well.
GRANT MAINTAIN ON ballot_card, ballot_card_issued, poll_group, paper_batch TO ${app};
