-- A note that was written at the wrong entry, or wrongly, is struck out: it stays, with who did so and why, and counts for nothing.
alter table register_note
    add struck_by uuid,
    add struck_at timestamptz,
    add struck_reason text,
    add check (num_nulls(struck_by, struck_at, struck_reason) in (0, 3));
grant update (struck_by, struck_at, struck_reason) on register_note to ${app};
