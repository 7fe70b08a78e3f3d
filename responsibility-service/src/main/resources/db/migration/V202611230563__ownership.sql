-- Owners come and go after publishing: a new unit, a new leader, a new Party branch. The party says from when until when; the
-- one that left stays, because its obligations and their records do.
alter table duty_party
    add joined_on   date,
    add left_on     date;
grant update (unit, units, joined_on, left_on) on duty_party to ${app};

-- Each decision on an owner that came or went after publishing: what was declined is not proposed again.
create table owner_decision (
    id              uuid primary key,
    bureau          text not null,
    plan            uuid not null references plan (id),
    change          text not null check (change in ('JOINS', 'LEAVES', 'REGROUPS')),
    owner_kind      text not null check (owner_kind in ('UNIT', 'POST', 'BRANCH')),
    owner           uuid not null,
    accepted        boolean not null,
    effective_on    date not null,
    duties          uuid[] not null,
    decided_by      uuid,
    decided_at      timestamptz not null
);
create index owner_decision_by_plan on owner_decision (plan, id desc);
grant select, insert on owner_decision to ${app};
