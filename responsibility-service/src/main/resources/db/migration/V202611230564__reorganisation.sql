-- 机构改革: a unit is renamed, merged into another, split, or followed by another. The act with its day, and for each unit that
-- ended who sees to what it left open. Records stay in the old unit's ledger; its successor sees them.
create table reorganisation (
    id              uuid primary key,
    bureau          text not null references bureau (code),
    unit            uuid not null,
    kind            text not null check (kind in ('RENAME', 'MERGE', 'SPLIT', 'SUCCEED')),
    effective_on    date not null,
    old_name        text not null,
    new_name        text,
    successor       uuid,
    parts           uuid[] not null default '{}',
    basis           text not null check (length(basis) between 1 and 500),
    taken_over      int not null,
    closed          int not null,
    decided_by      uuid,
    decided_at      timestamptz not null,
    foreign key (bureau, unit) references unit (bureau, id),
    foreign key (bureau, successor) references unit (bureau, id),
    check ((kind = 'RENAME') = (successor is null)),
    check ((kind = 'RENAME') = (new_name is not null)),
    check (successor <> unit)
);
create index reorganisation_by_unit on reorganisation (bureau, unit);
create index reorganisation_by_successor on reorganisation (bureau, successor) where successor is not null;
grant select, insert on reorganisation to ${app};
grant update (owner, unit) on obligation to ${app};

-- All units that a unit follows, through any number of reorganisations: whose records it sees.
create function unit_and_predecessors(in_bureau text, in_unit uuid) returns setof uuid
    language sql stable
    begin atomic
        with recursive before (unit) as (
            select in_unit
            union select r.unit from before b join reorganisation r on r.bureau = in_bureau and r.successor = b.unit)
        select b.unit from before b;
    end;
