-- A doubt that was settled for the same words in the version before: its person, day and note are those of then.
alter table plan_flag
    add taken_over      boolean not null default false,
    add check (not taken_over or settled_at is not null);
