-- The figures that the ledger is told of an accepted analysis are those that were read when it was accepted: as they stood when it was
-- submitted, as JSON. An analysis that was submitted before has none and is counted when it is accepted.
alter table petition_analysis add column figures text;
