-- A voter whose answer was lost on the way asks again: that a code was cancelled must not read like a ballot that counts.
-- Of a used card nothing more is kept than before; a cancelled one never had a ballot. Cards cancelled before this read as used.
ALTER TABLE ballot_card_issued ADD COLUMN cancelled boolean NOT NULL DEFAULT false;
GRANT UPDATE (cancelled) ON ballot_card_issued TO ${app};
