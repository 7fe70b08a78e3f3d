-- 考评: one evaluation, from its opening to the last rectification. The scheme it opens with is kept word for word, so that a
-- score can be recomputed whatever becomes of the scheme later.
create table evaluation_round (
    id              uuid primary key,
    bureau          text not null,
    title           text not null,
    -- a bureau evaluates its units, a superior the bureaus right below it
    level           text not null check (level in ('UNITS', 'BUREAUS')),
    scheme          uuid,
    scheme_json     text,
    scheme_hash     text,
    period_from     date not null,
    period_to       date not null,
    as_of           date not null,
    state           text not null check (state in
        ('DRAFT', 'SELF_INSPECTION', 'INSPECTION', 'SCORING', 'EXCHANGE', 'DECIDED', 'PUBLISHED', 'CLOSED', 'DISCARDED')),
    -- 抽签: published before anything is drawn with it
    seed            text,
    seed_on         date,
    site_share      numeric(4, 3) not null default 0.333 check (site_share > 0 and site_share <= 1),
    sample_size     int not null default 5 check (sample_size between 1 and 50),
    made_by         text not null,
    made_at         timestamptz not null,
    version         int not null,
    check (period_from <= period_to),
    check ((scheme_json is null) = (scheme_hash is null)),
    check (state in ('DRAFT', 'DISCARDED') or scheme_json is not null),
    check ((seed is null) = (seed_on is null))
);
create index evaluation_round_by_bureau on evaluation_round (bureau, id desc);

create table round_stage (
    round           uuid not null references evaluation_round (id),
    stage           text not null check (stage in
        ('SELF_INSPECTION', 'INSPECTION', 'SCORING', 'EXCHANGE', 'DECISION', 'PUBLICATION', 'RECTIFICATION')),
    starts          date not null,
    ends            date not null,
    remind_days     int not null check (remind_days between 0 and 60),
    primary key (round, stage),
    check (starts <= ends)
);

-- 考评对象. What is known of it is copied from the directory when it is added: a later renaming does not touch the round.
create table round_object (
    id              uuid primary key,
    round           uuid not null references evaluation_round (id),
    kind            text not null check (kind in ('UNIT', 'LEADER', 'BRANCH_SECRETARY')),
    ref             text not null,
    name            text not null,
    -- whose facts count for it; no units mean all of the bureau
    fact_bureau     text not null,
    fact_units      uuid[] not null,
    -- who hands in for it
    owner_bureau    text not null,
    owner_unit      uuid not null,
    ordinal         int not null,
    on_site         boolean,
    unique (round, kind, ref)
);
create index round_object_by_owner on round_object (owner_bureau, owner_unit, round);

create table round_act (
    id              uuid primary key,
    round           uuid not null references evaluation_round (id),
    act             text not null,
    from_state      text not null,
    to_state        text not null,
    account         text not null,
    person          uuid,
    name            text not null,
    at              timestamptz not null,
    business_day    date not null,
    reason          text
);
create index round_act_by_round on round_act (round, id);

-- A round that was opened keeps scheme, period and day; what was published keeps everything.
create function round_is_frozen() returns trigger language plpgsql as $$
begin
    if old.state <> 'DRAFT' and (new.bureau, new.scheme_json, new.period_from, new.period_to, new.as_of, new.level)
            is distinct from (old.bureau, old.scheme_json, old.period_from, old.period_to, old.as_of, old.level) then
        raise exception 'an opened round keeps its scheme and period' using errcode = '23514';
    end if;
    if old.seed is not null and new.seed is distinct from old.seed then
        raise exception 'a published seed is not changed' using errcode = '23514';
    end if;
    return new;
end $$;
create trigger round_is_frozen before update on evaluation_round for each row execute function round_is_frozen();

grant select, insert, update on evaluation_round, round_stage, round_object to ${app};
grant delete on round_stage, round_object to ${app};
grant select, insert on round_act to ${app};
