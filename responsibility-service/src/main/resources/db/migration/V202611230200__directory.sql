-- The directory: bureaus, their units, unit groups, people, posts, leaders in charge and Party branches.
-- responsibility-service owns it; the other services keep a copy that they read from directory_change.
--
-- Why so many constraints are deferred: one request may load a whole directory or swap two names, and only the state
-- at its end has to be right. Why ranges: a name, a post or a leader in charge is unique on each day, not for ever.
-- valid_to is the last day on which a row holds; null means "until further notice".

CREATE EXTENSION IF NOT EXISTS btree_gist;
CREATE EXTENSION IF NOT EXISTS pg_trgm;

-- "长 效 教 育" and "长效教育" are the same words, as are （） and (): spacing and width are typography.
-- org.qingyuan.responsibility.directory.NameKey says the same in Java.
CREATE FUNCTION name_key(words text) RETURNS text
  LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
  RETURN lower(regexp_replace(normalize(words, NFKC), '[[:space:]\u200b-\u200d\u2060\ufeff]', '', 'g'));

CREATE TABLE bureau (
  code       text PRIMARY KEY CHECK (code ~ '^[a-z][a-z0-9-]{0,39}$'),
  name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  short_name text NOT NULL CHECK (length(short_name) BETWEEN 1 AND 40),
  parent     text REFERENCES bureau (code) DEFERRABLE INITIALLY DEFERRED CHECK (parent <> code),
  version    integer NOT NULL DEFAULT 0
);
CREATE INDEX bureau_parent ON bureau (parent);

CREATE TABLE unit (
  bureau     text NOT NULL REFERENCES bureau (code) DEFERRABLE INITIALLY DEFERRED,
  id         uuid NOT NULL,
  name       text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  kind       text NOT NULL CHECK (kind IN ('LEADERSHIP', 'DISCIPLINE', 'GENERAL', 'OPERATIONAL', 'STATION')),
  parent     uuid CHECK (parent <> id),
  ordinal    integer NOT NULL CHECK (ordinal >= 0),
  valid_from date NOT NULL,
  valid_to   date,
  validity   daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to, '[]')) STORED,
  version    integer NOT NULL DEFAULT 0,
  PRIMARY KEY (bureau, id),
  CONSTRAINT unit_period UNIQUE (bureau, id, validity WITHOUT OVERLAPS),
  CONSTRAINT unit_valid CHECK (valid_to >= valid_from),
  CONSTRAINT unit_parent FOREIGN KEY (bureau, parent) REFERENCES unit (bureau, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX unit_in_order ON unit (bureau, ordinal, id);
CREATE INDEX unit_by_parent ON unit (bureau, parent);

CREATE TABLE unit_alias (
  bureau  text NOT NULL,
  unit    uuid NOT NULL,
  ordinal integer NOT NULL CHECK (ordinal >= 0),
  alias   text NOT NULL CHECK (length(alias) BETWEEN 1 AND 100),
  PRIMARY KEY (bureau, unit, ordinal),
  FOREIGN KEY (bureau, unit) REFERENCES unit (bureau, id) DEFERRABLE INITIALLY DEFERRED
);

-- A macro of the table ("各单位"): every unit of some kinds, or the units listed in unit_group_unit.
CREATE TABLE unit_group (
  bureau   text NOT NULL REFERENCES bureau (code) DEFERRABLE INITIALLY DEFERRED,
  id       uuid NOT NULL,
  name     text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  kinds    text[] NOT NULL DEFAULT '{}'
          CHECK (kinds <@ ARRAY['LEADERSHIP', 'DISCIPLINE', 'GENERAL', 'OPERATIONAL', 'STATION']),
  valid_to date,
  version  integer NOT NULL DEFAULT 0,
  PRIMARY KEY (bureau, id)
);

CREATE TABLE unit_group_unit (
  bureau     text NOT NULL,
  unit_group uuid NOT NULL,
  ordinal    integer NOT NULL CHECK (ordinal >= 0),
  unit       uuid NOT NULL,
  PRIMARY KEY (bureau, unit_group, ordinal),
  UNIQUE (bureau, unit_group, unit) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (bureau, unit_group) REFERENCES unit_group (bureau, id) DEFERRABLE INITIALLY DEFERRED,
  FOREIGN KEY (bureau, unit) REFERENCES unit (bureau, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX unit_group_unit_by_unit ON unit_group_unit (bureau, unit);

-- Every word that finds a unit or a group. One place, so that one constraint keeps names, aliases and group names
-- of a bureau apart on every day. Triggers fill it; the application role can only read it.
CREATE TABLE unit_word (
  bureau     text NOT NULL,
  word       text NOT NULL CHECK (word <> ''),
  unit       uuid,
  unit_group uuid,
  validity   daterange NOT NULL,
  CONSTRAINT unit_word_one_owner CHECK (num_nonnulls(unit, unit_group) = 1),
  CONSTRAINT unit_word_unique EXCLUDE USING gist (bureau WITH =, word WITH =, validity WITH &&)
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX unit_word_by_unit ON unit_word (bureau, unit);
CREATE INDEX unit_word_by_group ON unit_word (bureau, unit_group);

CREATE FUNCTION unit_changed() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
DECLARE
  changed record := coalesce(NEW, OLD);
  owner uuid := CASE TG_TABLE_NAME WHEN 'unit' THEN to_jsonb(changed) ->> 'id' ELSE to_jsonb(changed) ->> 'unit' END;
BEGIN
  DELETE FROM unit_word w WHERE w.bureau = changed.bureau AND w.unit = owner;
  -- UNION: an alias that differs from the name by spacing alone is one word
  INSERT INTO unit_word (bureau, word, unit, validity)
    SELECT u.bureau, name_key(u.name), u.id, u.validity FROM unit u WHERE u.bureau = changed.bureau AND u.id = owner
    UNION
    SELECT u.bureau, name_key(a.alias), u.id, u.validity
    FROM unit u JOIN unit_alias a ON a.bureau = u.bureau AND a.unit = u.id
    WHERE u.bureau = changed.bureau AND u.id = owner;
  RETURN NULL;
END $$;
CREATE TRIGGER unit_words AFTER INSERT OR UPDATE OF name, valid_from, valid_to ON unit
  FOR EACH ROW EXECUTE FUNCTION unit_changed();
CREATE TRIGGER unit_words AFTER INSERT OR UPDATE OR DELETE ON unit_alias
  FOR EACH ROW EXECUTE FUNCTION unit_changed();

CREATE FUNCTION unit_group_changed() RETURNS trigger
  LANGUAGE plpgsql SECURITY DEFINER SET search_path FROM CURRENT AS $$
BEGIN
  DELETE FROM unit_word w WHERE w.bureau = NEW.bureau AND w.unit_group = NEW.id;
  INSERT INTO unit_word (bureau, word, unit_group, validity)
    VALUES (NEW.bureau, name_key(NEW.name), NEW.id, daterange(NULL, NEW.valid_to, '[]'));
  RETURN NULL;
END $$;
CREATE TRIGGER unit_words AFTER INSERT OR UPDATE OF name, valid_to ON unit_group
  FOR EACH ROW EXECUTE FUNCTION unit_group_changed();

-- unit is where the person serves now, or served last; posts carry the past. account is the user name at the
-- identity provider, if the person has one.
CREATE TABLE person (
  bureau        text NOT NULL REFERENCES bureau (code) DEFERRABLE INITIALLY DEFERRED,
  id            uuid NOT NULL,
  police_number text NOT NULL CHECK (police_number ~ '^[0-9A-Za-z]{4,20}$'),
  name          text NOT NULL CHECK (length(name) BETWEEN 1 AND 60),
  unit          uuid NOT NULL,
  account       text CHECK (length(account) BETWEEN 1 AND 100),
  valid_from    date NOT NULL,
  valid_to      date,
  validity      daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to, '[]')) STORED,
  version       integer NOT NULL DEFAULT 0,
  PRIMARY KEY (bureau, id),
  CONSTRAINT person_period UNIQUE (bureau, id, validity WITHOUT OVERLAPS),
  CONSTRAINT person_valid CHECK (valid_to >= valid_from),
  CONSTRAINT person_number UNIQUE (bureau, police_number) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT person_account UNIQUE (bureau, account) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT person_unit FOREIGN KEY (bureau, unit) REFERENCES unit (bureau, id) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX person_by_name ON person (bureau, name, id);
CREATE INDEX person_by_unit ON person (bureau, unit);

-- A post is held by one person within the validity of both the person and the unit (temporal foreign keys).
CREATE TABLE post (
  bureau                  text NOT NULL,
  id                      uuid NOT NULL,
  unit                    uuid NOT NULL,
  person                  uuid NOT NULL,
  title                   text NOT NULL CHECK (length(title) BETWEEN 1 AND 60),
  kind                    text NOT NULL CHECK (kind IN ('CHIEF', 'COMMISSAR', 'DISCIPLINE_SECRETARY', 'DEPUTY_CHIEF',
                            'HEAD', 'DEPUTY_HEAD', 'AUDITOR', 'CASE_HANDLER', 'OFFICER')),
  rank                    integer NOT NULL GENERATED ALWAYS AS (array_position(ARRAY['CHIEF', 'COMMISSAR',
                            'DISCIPLINE_SECRETARY', 'DEPUTY_CHIEF', 'HEAD', 'DEPUTY_HEAD', 'AUDITOR', 'CASE_HANDLER',
                            'OFFICER'], kind)) STORED,
  economic_responsibility boolean NOT NULL,
  valid_from              date NOT NULL,
  valid_to                date,
  validity                daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to, '[]')) STORED,
  version                 integer NOT NULL DEFAULT 0,
  PRIMARY KEY (bureau, id),
  CONSTRAINT post_valid CHECK (valid_to >= valid_from),
  CONSTRAINT post_unit FOREIGN KEY (bureau, unit, PERIOD validity) REFERENCES unit (bureau, id, PERIOD validity)
    DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT post_person FOREIGN KEY (bureau, person, PERIOD validity) REFERENCES person (bureau, id, PERIOD validity)
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX post_by_unit ON post (bureau, unit, rank);
CREATE INDEX post_by_person ON post (bureau, person);

-- 分管领导: on each day a unit has at most one.
CREATE TABLE leader_in_charge (
  bureau     text NOT NULL,
  id         uuid NOT NULL,
  unit       uuid NOT NULL,
  leader     uuid NOT NULL,
  valid_from date NOT NULL,
  valid_to   date,
  validity   daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to, '[]')) STORED,
  version    integer NOT NULL DEFAULT 0,
  PRIMARY KEY (bureau, id),
  CONSTRAINT leader_in_charge_valid CHECK (valid_to >= valid_from),
  CONSTRAINT leader_in_charge_one EXCLUDE USING gist (bureau WITH =, unit WITH =, validity WITH &&)
    DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT leader_in_charge_unit FOREIGN KEY (bureau, unit, PERIOD validity)
    REFERENCES unit (bureau, id, PERIOD validity) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT leader_in_charge_leader FOREIGN KEY (bureau, leader, PERIOD validity)
    REFERENCES person (bureau, id, PERIOD validity) DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX leader_in_charge_by_leader ON leader_in_charge (bureau, leader);

-- Party organisations are a tree of their own, two levels deep: 总支 over 支部. parent_kind lets a plain foreign key
-- say that only a general branch can be a parent.
CREATE TABLE party_branch (
  bureau      text NOT NULL REFERENCES bureau (code) DEFERRABLE INITIALLY DEFERRED,
  id          uuid NOT NULL,
  name        text NOT NULL CHECK (length(name) BETWEEN 1 AND 100),
  kind        text NOT NULL CHECK (kind IN ('GENERAL_BRANCH', 'BRANCH')),
  parent      uuid CHECK (parent <> id),
  parent_kind text GENERATED ALWAYS AS (CASE WHEN parent IS NOT NULL THEN 'GENERAL_BRANCH' END) STORED,
  unit        uuid,
  secretary   uuid,
  valid_from  date NOT NULL,
  valid_to    date,
  validity    daterange GENERATED ALWAYS AS (daterange(valid_from, valid_to, '[]')) STORED,
  version     integer NOT NULL DEFAULT 0,
  PRIMARY KEY (bureau, id),
  UNIQUE (bureau, id, kind),
  CONSTRAINT party_branch_valid CHECK (valid_to >= valid_from),
  CONSTRAINT party_branch_top CHECK (kind = 'BRANCH' OR parent IS NULL),
  CONSTRAINT party_branch_name EXCLUDE USING gist (bureau WITH =, name_key(name) WITH =, validity WITH &&)
    DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT party_branch_parent FOREIGN KEY (bureau, parent, parent_kind) REFERENCES party_branch (bureau, id, kind)
    DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT party_branch_unit FOREIGN KEY (bureau, unit) REFERENCES unit (bureau, id) DEFERRABLE INITIALLY DEFERRED,
  CONSTRAINT party_branch_secretary FOREIGN KEY (bureau, secretary) REFERENCES person (bureau, id)
    DEFERRABLE INITIALLY DEFERRED
);
CREATE INDEX party_branch_by_parent ON party_branch (bureau, parent);
CREATE INDEX party_branch_by_unit ON party_branch (bureau, unit);
CREATE INDEX party_branch_by_secretary ON party_branch (bureau, secretary);
CREATE INDEX party_branch_in_order ON party_branch (bureau, name, id);

-- A foreign key cannot see a circle of parents.
CREATE FUNCTION unit_tree() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (
    WITH RECURSIVE above (id) AS (
      SELECT NEW.parent
      UNION SELECT u.parent FROM above a JOIN unit u ON u.bureau = NEW.bureau AND u.id = a.id
    ) SELECT FROM above WHERE id = NEW.id
  ) THEN
    RAISE EXCEPTION 'unit % is above itself', NEW.id USING ERRCODE = 'check_violation', CONSTRAINT = 'unit_tree';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER unit_tree AFTER INSERT OR UPDATE OF parent ON unit DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.parent IS NOT NULL) EXECUTE FUNCTION unit_tree();

CREATE FUNCTION bureau_tree() RETURNS trigger LANGUAGE plpgsql SET search_path FROM CURRENT AS $$
BEGIN
  IF EXISTS (
    WITH RECURSIVE above (code) AS (
      SELECT NEW.parent
      UNION SELECT b.parent FROM above a JOIN bureau b ON b.code = a.code
    ) SELECT FROM above WHERE code = NEW.code
  ) THEN
    RAISE EXCEPTION 'bureau % is above itself', NEW.code USING ERRCODE = 'check_violation', CONSTRAINT = 'bureau_tree';
  END IF;
  RETURN NULL;
END $$;
CREATE CONSTRAINT TRIGGER bureau_tree AFTER INSERT OR UPDATE OF parent ON bureau DEFERRABLE INITIALLY DEFERRED
  FOR EACH ROW WHEN (NEW.parent IS NOT NULL) EXECUTE FUNCTION bureau_tree();

-- Every object after every change: the history of each object and the feed of the other services in one table.
-- Writers hold an advisory lock from before the position is taken until they commit, so positions come in commit
-- order and a reader that went past a position never misses an earlier one.
CREATE TABLE directory_change (
  position   bigint GENERATED ALWAYS AS IDENTITY PRIMARY KEY,
  bureau     text NOT NULL,
  kind       text NOT NULL CHECK (kind IN ('BUREAU', 'UNIT', 'UNIT_GROUP', 'PERSON', 'POST', 'LEADER_IN_CHARGE',
               'PARTY_BRANCH')),
  object     text NOT NULL,
  body       jsonb NOT NULL,
  at         timestamptz NOT NULL,
  by_account text NOT NULL,
  by_person  uuid
);
CREATE INDEX directory_change_of_object ON directory_change (bureau, kind, object, position);

-- A workbook that someone handed in: kept with what the check found, applied or not.
CREATE TABLE directory_import (
  bureau     text NOT NULL REFERENCES bureau (code),
  id         uuid NOT NULL,
  file       uuid NOT NULL,
  file_name  text NOT NULL,
  state      text NOT NULL CHECK (state IN ('CHECKED', 'REFUSED', 'APPLIED')),
  counts     jsonb NOT NULL,
  problems   jsonb NOT NULL,
  at         timestamptz NOT NULL,
  by_account text NOT NULL,
  by_person  uuid,
  applied_at timestamptz,
  version    integer NOT NULL DEFAULT 0,
  PRIMARY KEY (bureau, id),
  CONSTRAINT directory_import_applied CHECK ((state = 'APPLIED') = (applied_at IS NOT NULL))
);
CREATE INDEX directory_import_latest ON directory_import (bureau, at DESC, id);

-- Objects are closed, not deleted; only the ordered lists inside an object are rewritten.
GRANT SELECT, INSERT, UPDATE ON bureau, unit, unit_group, person, post, leader_in_charge, party_branch,
  directory_import TO ${app};
GRANT SELECT, INSERT, UPDATE, DELETE ON unit_alias, unit_group_unit TO ${app};
GRANT SELECT ON unit_word TO ${app};
GRANT SELECT, INSERT ON directory_change TO ${app};
