-- 无异议: who could object says of the score concluded last that there is nothing to object to.
create table no_objection (
    id              uuid primary key,
    round           uuid not null references evaluation_round (id),
    object          uuid not null references round_object (id),
    by_name         text not null,
    at              timestamptz not null
);
create index no_objection_by_object on no_objection (object, at);
grant select, insert on no_objection to ${app};

-- An objection is taken back until it is answered; the row stays.
alter table objection
    add column withdrawn_name text,
    add column withdrawn_at   timestamptz,
    add check ((withdrawn_at is null) = (withdrawn_name is null) and (withdrawn_at is null or answer is null));
grant update (withdrawn_name, withdrawn_at) on objection to ${app};

-- 附件 of an objection; its key is the objection's id.
alter table round_paper drop constraint round_paper_about_check;
alter table round_paper add check (about in ('SELF_SCORE', 'MEASURE', 'OBJECTION'));

-- Whether somebody objected to the score concluded last, or said that there is nothing to object to.
create function spoke(the_object uuid) returns boolean language sql stable as $$
    select exists (
        select from (select max(known_from) as at from result_revision where object = the_object and cause = 'SCORED') s
         where exists (select from objection j
                        where j.object = the_object and j.withdrawn_at is null and j.raised_at >= s.at)
            or exists (select from no_objection n where n.object = the_object and n.at >= s.at))
$$;
