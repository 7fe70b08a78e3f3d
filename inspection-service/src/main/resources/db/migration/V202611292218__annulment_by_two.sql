-- An annulment is asked for by one person and confirmed by another: whoever knows a result could otherwise make away with it alone.
-- Polls that were annulled before have neither.
ALTER TABLE poll
    ADD COLUMN annul_asked_by uuid,
    ADD COLUMN annul_asked_on date,
    ADD COLUMN annulled_by    uuid,
    ADD CHECK ((annul_asked_by IS NULL) = (annul_asked_on IS NULL)),
    ADD CHECK (annul_asked_by IS NULL OR reason <> ''),
    ADD CHECK (annulled_by IS NULL OR state = 'ANNULLED' AND annul_asked_by IS NOT NULL AND annulled_by <> annul_asked_by);

CREATE FUNCTION poll_annulled_by_two() RETURNS trigger LANGUAGE plpgsql AS $$
BEGIN
    RAISE EXCEPTION 'an annulment takes two persons' USING ERRCODE = 'integrity_constraint_violation', CONSTRAINT = 'poll_annulled_by_two';
END
$$;
CREATE TRIGGER poll_annulled_by_two BEFORE UPDATE ON poll FOR EACH ROW
    WHEN (OLD.state <> 'ANNULLED' AND NEW.state = 'ANNULLED' AND NEW.annulled_by IS NULL) EXECUTE FUNCTION poll_annulled_by_two();
