-- A read copy of the directory, whose one owner is responsibility-service. No foreign keys: the copy repeats what the owner
-- has checked, and must be able to take changes in whatever order they come. Every row says the position that wrote it.

CREATE TABLE directory_copy (
    id         boolean     PRIMARY KEY DEFAULT true CHECK (id),
    -- the last change taken over; 0 before the first
    position   bigint      NOT NULL,
    -- when that change was made at the owner
    changed_at timestamptz
);
INSERT INTO directory_copy (position) VALUES (0);

CREATE TABLE directory_bureau (
    code       text   PRIMARY KEY,
    name       text   NOT NULL,
    short_name text   NOT NULL,
    parent     text,
    position   bigint NOT NULL
);

CREATE TABLE directory_unit (
    bureau     text    NOT NULL,
    id         uuid    NOT NULL,
    name       text    NOT NULL,
    kind       text    NOT NULL,
    parent     uuid,
    ordinal    integer NOT NULL,
    aliases    text[]  NOT NULL,
    valid_from date    NOT NULL,
    valid_to   date,
    position   bigint  NOT NULL,
    PRIMARY KEY (bureau, id)
);

CREATE TABLE directory_unit_group (
    bureau   text   NOT NULL,
    id       uuid   NOT NULL,
    name     text   NOT NULL,
    kinds    text[] NOT NULL,
    units    uuid[] NOT NULL,
    valid_to date,
    position bigint NOT NULL,
    PRIMARY KEY (bureau, id)
);

CREATE TABLE directory_person (
    bureau        text   NOT NULL,
    id            uuid   NOT NULL,
    police_number text   NOT NULL,
    name          text   NOT NULL,
    unit          uuid   NOT NULL,
    account       text,
    valid_from    date   NOT NULL,
    valid_to      date,
    position      bigint NOT NULL,
    PRIMARY KEY (bureau, id)
);
CREATE INDEX directory_person_by_unit ON directory_person (bureau, unit);

CREATE TABLE directory_post (
    bureau                  text    NOT NULL,
    id                      uuid    NOT NULL,
    unit                    uuid    NOT NULL,
    person                  uuid    NOT NULL,
    title                   text    NOT NULL,
    kind                    text    NOT NULL,
    economic_responsibility boolean NOT NULL,
    valid_from              date    NOT NULL,
    valid_to                date,
    position                bigint  NOT NULL,
    PRIMARY KEY (bureau, id)
);
CREATE INDEX directory_post_by_unit ON directory_post (bureau, unit);
CREATE INDEX directory_post_by_person ON directory_post (bureau, person);

CREATE TABLE directory_leader_in_charge (
    bureau     text   NOT NULL,
    id         uuid   NOT NULL,
    unit       uuid   NOT NULL,
    leader     uuid   NOT NULL,
    valid_from date   NOT NULL,
    valid_to   date,
    position   bigint NOT NULL,
    PRIMARY KEY (bureau, id)
);
CREATE INDEX directory_leader_in_charge_by_unit ON directory_leader_in_charge (bureau, unit);

CREATE TABLE directory_party_branch (
    bureau     text   NOT NULL,
    id         uuid   NOT NULL,
    name       text   NOT NULL,
    kind       text   NOT NULL,
    parent     uuid,
    unit       uuid,
    secretary  uuid,
    valid_from date   NOT NULL,
    valid_to   date,
    position   bigint NOT NULL,
    PRIMARY KEY (bureau, id)
);

GRANT SELECT, UPDATE ON directory_copy TO ${app};
-- No DELETE: the owner closes objects by their last day and never takes one away.
GRANT SELECT, INSERT, UPDATE ON directory_bureau, directory_unit, directory_unit_group, directory_person, directory_post,
    directory_leader_in_charge, directory_party_branch TO ${app};
