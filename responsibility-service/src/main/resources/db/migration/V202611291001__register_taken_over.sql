-- A unit that took over goes on with the entries of the other one. It may be the very unit that decided on them before, when they were
-- not its own: 纪委 that takes in a unit whose risk points it confirmed. Until they are asked for anew they are only marked.
alter table register_entry add column taken_over boolean not null default false;
do $$
begin
    execute (select format('alter table register_entry drop constraint %I', c.conname)
               from pg_constraint c
              where c.conrelid = 'register_entry'::regclass and c.contype = 'c'
                and pg_get_constraintdef(c.oid) = 'CHECK ((decider_unit <> unit))');
end $$;
alter table register_entry add constraint register_entry_decided_by_another check (taken_over or decider_unit <> unit);
