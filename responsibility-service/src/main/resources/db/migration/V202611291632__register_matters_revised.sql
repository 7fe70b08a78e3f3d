-- A matter under 化解 and a registered visit are revised beside themselves like what other registers keep.
do $$
begin
    execute (select format('alter table register_entry drop constraint %I', c.conname)
               from pg_constraint c
              where c.conrelid = 'register_entry'::regclass and c.contype = 'c'
                and pg_get_constraintdef(c.oid) like '%CASE kind%DISCLOSURE_BASIS%');
end $$;
alter table register_entry add constraint register_entry_state_of_kind check (case kind
    when 'POWER' then state in ('DRAFT', 'DISCARDED', 'SUBMITTED', 'ACTIVE', 'REVISING', 'CLOSED')
    when 'DISCLOSURE_BASIS' then state in ('DRAFT', 'DISCARDED', 'SUBMITTED', 'ACTIVE', 'REVISING', 'CLOSED')
    when 'MONITORED_PLACE' then state in ('DRAFT', 'DISCARDED', 'SUBMITTED', 'ACTIVE', 'REVISING', 'CLOSED')
    when 'RISK_POINT' then state in ('DRAFT', 'DISCARDED', 'SUBMITTED', 'SIGNED', 'ACTIVE', 'REVISING', 'CLOSED')
    when 'DISCLOSURE' then state in ('DRAFT', 'DISCARDED', 'SUBMITTED', 'SIGNED', 'ACTIVE', 'REVISING', 'CLOSED')
    when 'DEMONSTRATION_UNIT' then
         state in ('DRAFT', 'DISCARDED', 'DECLARED', 'CHOSEN', 'CREATING', 'ACCEPTING', 'NAMED', 'CANCELLED')
    when 'UNSTABLE_MATTER' then
         state in ('DRAFT', 'DISCARDED', 'REGISTERED', 'DEFUSING', 'REVISING', 'DEFUSED', 'TRANSFERRED', 'RELAPSED')
    when 'FIRM_VISIT' then state in ('DRAFT', 'DISCARDED', 'REGISTERED', 'REVISING', 'DONE', 'TRANSFERRED')
    end);
