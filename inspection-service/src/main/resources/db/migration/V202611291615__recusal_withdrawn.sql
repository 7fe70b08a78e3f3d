-- 回避 that should not have been declared is taken back with a reason: the row stays and keeps nobody off.
alter table recusal
    add column withdrawn_by  text,
    add column withdrawn_at  timestamptz,
    add column withdrawn_why text,
    add check ((withdrawn_at is null) = (withdrawn_by is null) and (withdrawn_at is null) = (withdrawn_why is null));
alter table recusal drop constraint recusal_person_object_key;
create unique index recusal_stands_once on recusal (person, object) where withdrawn_at is null;
grant update (withdrawn_by, withdrawn_at, withdrawn_why) on recusal to ${app};

create or replace function nobody_inspects_the_own() returns trigger language plpgsql as $$
begin
    if exists (
        select from team_object t
          join team_member m on m.team = t.team
          join round_object o on o.id = t.object
         where t.team = new.team
           and (o.owner_unit = m.unit
                or exists (select from recusal r
                            where r.person = m.person and r.object = o.id and r.withdrawn_at is null))) then
        raise exception 'a member of the team is recused from one of its objects' using errcode = '23514';
    end if;
    return new;
end $$;
