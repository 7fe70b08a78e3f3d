-- 检查组. Recusals are declared before or after a team is made; the database keeps a recused person off a team either way.
create table round_team (
    id              uuid primary key,
    round           uuid not null references evaluation_round (id),
    name            text not null,
    version         int not null,
    unique (round, name)
);

create table team_member (
    team            uuid not null references round_team (id),
    person          uuid not null,
    name            text not null,
    unit            uuid not null,
    leads           boolean not null,
    primary key (team, person)
);
create unique index team_has_one_leader on team_member (team) where leads;

create table team_object (
    team            uuid not null references round_team (id),
    object          uuid not null unique references round_object (id),
    primary key (team, object)
);

create table recusal (
    id              uuid primary key,
    round           uuid not null references evaluation_round (id),
    person          uuid not null,
    name            text not null,
    object          uuid not null references round_object (id),
    reason          text not null,
    declared_by     text not null,
    declared_at     timestamptz not null,
    unique (person, object)
);
create index recusal_by_round on recusal (round);

create function nobody_inspects_the_own() returns trigger language plpgsql as $$
begin
    if exists (
        select from team_object t
          join team_member m on m.team = t.team
          join round_object o on o.id = t.object
         where t.team = new.team
           and (o.owner_unit = m.unit
                or exists (select from recusal r where r.person = m.person and r.object = o.id))) then
        raise exception 'a member of the team is recused from one of its objects' using errcode = '23514';
    end if;
    return new;
end $$;
create constraint trigger member_is_not_recused after insert or update on team_member
    deferrable initially deferred for each row execute function nobody_inspects_the_own();
create constraint trigger object_is_not_recused after insert or update on team_object
    deferrable initially deferred for each row execute function nobody_inspects_the_own();

-- 查台账: the records drawn for an object, with what the inspectors found.
create table ledger_check (
    id              uuid primary key,
    round           uuid not null references evaluation_round (id),
    object          uuid not null references round_object (id),
    record          uuid not null,
    hash            text not null,
    ordinal         int not null,
    finding         text check (finding in ('TRUE', 'INCOMPLETE', 'NOT_SUPPORTED')),
    note            text,
    inspector       uuid,
    inspector_name  text,
    found_at        timestamptz,
    version         int not null,
    unique (object, record),
    check ((finding is null) = (inspector is null)),
    check (finding is null or finding = 'TRUE' or note <> '')
);
create index ledger_check_by_round on ledger_check (round, object, ordinal);

-- 听汇报, 个别谈话, 走访. Insert-only: a correction is another note.
create table visit_note (
    id              uuid primary key,
    round           uuid not null references evaluation_round (id),
    object          uuid not null references round_object (id),
    kind            text not null check (kind in ('HEARING', 'INTERVIEW', 'VISIT')),
    held_on         date not null,
    place           text not null,
    content         text not null,
    inspector       uuid not null,
    inspector_name  text not null,
    written_at      timestamptz not null
);
create index visit_note_by_object on visit_note (object, id);

-- 评分: one rating for each inspector and indicator; changed until the scoring is concluded.
create table inspector_rating (
    id              uuid primary key,
    round           uuid not null references evaluation_round (id),
    object          uuid not null references round_object (id),
    indicator       text not null,
    inspector       uuid not null,
    inspector_name  text not null,
    number          numeric(12, 4) not null check (number >= 0),
    reason          text not null check (reason <> ''),
    rated_at        timestamptz not null,
    version         int not null,
    unique (object, indicator, inspector)
);

-- Why self and verified score differ.
create table score_reason (
    object          uuid not null references round_object (id),
    indicator       text not null,
    reason          text not null check (reason <> ''),
    written_name    text not null,
    written_at      timestamptz not null,
    version         int not null,
    primary key (object, indicator)
);

grant select, insert, update on round_team, ledger_check, inspector_rating, score_reason to ${app};
grant select, insert, delete on team_member, team_object to ${app};
grant delete on round_team to ${app};
grant select, insert on recusal, visit_note to ${app};
