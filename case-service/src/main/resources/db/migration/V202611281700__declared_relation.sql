-- 回避关系申报: who works on leads says to whom of the bureau he is related. Withdrawn, never deleted: a recusal that followed from it
-- must be explained years later.
create table declared_relation (
    id              uuid primary key,
    bureau          text not null,
    person          uuid not null,
    other           uuid not null check (other <> person),
    kind            text not null check (kind in ('SPOUSE', 'DIRECT_KIN', 'COLLATERAL_KIN', 'IN_LAW', 'OTHER')),
    declared_on     date not null,
    withdrawn_on    date check (withdrawn_on >= declared_on),
    version         int not null
);
create unique index declared_relation_once on declared_relation (bureau, person, other) where withdrawn_on is null;

grant select, insert, update on declared_relation to ${app};
