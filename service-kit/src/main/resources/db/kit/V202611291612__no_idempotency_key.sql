-- Nothing wrote here: each operation keeps the client's key with what it made (ADR 0014).
drop table idempotency_key;
