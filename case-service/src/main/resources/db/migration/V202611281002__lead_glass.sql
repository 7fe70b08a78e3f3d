-- 紧急查阅: somebody who does not see a lead has to, at once. Two persons, a term, and the one who oversees is shown it. Whom the
-- lead concerns gets the same answer as for a number that there is not: such a request names no lead, and its reason is not kept.
create table lead_glass (
    id              uuid primary key,
    bureau          text not null,
    person          uuid not null,
    year            int not null,
    number          int not null,
    lead            uuid references lead (id),
    sealed          bytea,
    asked_on        date not null,
    state           text not null check (state in ('ASKED', 'ALLOWED', 'REFUSED', 'ENDED')),
    decided_by      uuid,
    decided_on      date,
    until_day       date,
    shown_to        text not null check (shown_to in ('DISCIPLINE_HEAD', 'SUPERIOR')),
    seen_by         uuid,
    seen_on         date,
    ended_by        uuid,
    version         int not null,
    check ((lead is null) = (sealed is null)),
    check ((state = 'ASKED') = (decided_by is null)),
    -- Two persons.
    check (decided_by <> person),
    check (seen_by <> person),
    check ((state in ('ALLOWED', 'ENDED')) = (until_day is not null)),
    check ((state = 'ENDED') = (ended_by is not null)),
    check (state = 'ASKED' or lead is not null)
);
create index lead_glass_by_lead on lead_glass (lead, person);
create index lead_glass_by_person on lead_glass (bureau, person);
create unique index lead_glass_asked on lead_glass (bureau, person, year, number) where state = 'ASKED';

grant select, insert, update on lead_glass to ${app};
