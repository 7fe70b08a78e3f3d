-- Measures on one person out of one lead bear one random id, so that the evaluation counts one case and one sanction (ADR 0306).
-- What was announced before stands each for itself.
alter table announced_outcome add column matter uuid not null default gen_random_uuid();
