-- A measure that was put on record for a decision that was then refused is never carried out. Records do not change: the refusal is
-- a row of its own.
create table lead_refused_measure (
    record      uuid primary key references lead_record (id),
    proposal    uuid not null references lead_proposal (id)
);

grant select, insert on lead_refused_measure to ${app};
