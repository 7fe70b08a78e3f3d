-- What case-service has revoked of the outcomes that it had given a round: a veto or a figure that rests on one is looked at again by
-- people; nothing follows from it by itself.
create table round_outcome_revocation (
    round       uuid not null references evaluation_round (id),
    outcome     uuid not null,
    revoked_on  date not null,
    learned_at  timestamptz not null,
    primary key (round, outcome)
);

-- Revoked outcomes that a correction takes out of the figures. Until then the figures of a concluded round are what they were.
create table round_outcome_drop (
    round       uuid not null,
    outcome     uuid not null,
    dropped_at  timestamptz not null,
    primary key (round, outcome),
    foreign key (round, outcome) references round_outcome_revocation (round, outcome)
);

-- A veto that was looked at again: lifted, or kept although its outcome was revoked. Each with its reason, body and document.
create table veto_review (
    id          uuid primary key,
    round       uuid not null references evaluation_round (id),
    veto        uuid not null references round_veto (id),
    verdict     text not null check (verdict in ('LIFTED', 'KEPT')),
    reason      text not null check (reason <> ''),
    decided_by  text not null check (decided_by <> ''),
    document    text not null check (document <> ''),
    by_name     text not null,
    by_account  text not null,
    day         date not null,
    at          timestamptz not null
);
create index veto_review_by_veto on veto_review (veto, id desc);
create unique index veto_lifted_once on veto_review (veto) where verdict = 'LIFTED';

-- A ground stands once for an object; after it was lifted it can be entered again for another reason.
alter table round_veto drop constraint round_veto_object_ground_key;
create index round_veto_by_object on round_veto (object, ground);

create function veto_stands_once() returns trigger language plpgsql as $$
begin
    if exists (select from round_veto v
                where v.object = new.object and v.ground = new.ground
                  and not exists (select from veto_review w where w.veto = v.id and w.verdict = 'LIFTED')) then
        raise exception 'this ground stands already' using errcode = 'unique_violation';
    end if;
    return new;
end $$;
create trigger veto_stands_once before insert on round_veto for each row execute function veto_stands_once();

grant select, insert on round_outcome_revocation, round_outcome_drop, veto_review to ${app};
