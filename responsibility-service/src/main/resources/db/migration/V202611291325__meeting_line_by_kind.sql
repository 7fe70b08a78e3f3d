-- Complaints are what members of 作风建设 know; those of the other meetings say problems or weak points, and what they propose.
do $$
begin
    execute (select string_agg(format('alter table joint_meeting_line drop constraint %I', c.conname), '; ')
               from pg_constraint c
              where c.conrelid = 'joint_meeting_line'::regclass and c.contype = 'c'
                and pg_get_constraintdef(c.oid) like '%entered_at%');
end $$;
alter table joint_meeting_line add check (
    (entered_by is null) = (entered_at is null) and (complaints is null) = (verified is null)
    and (complaints is null or entered_by is not null));
