-- What becomes of each row of a table at the end of its time: chosen by a person, kept with the version that it led to.
-- REPEAT owes anew; GO_ON only lets what runs past the end go on; END leaves the row out. STAY leaves what was not fulfilled
-- overdue with the old version; CARRY takes it along with a new due date.
create table carry_choice (
    plan            uuid not null references plan (id),
    old_row         uuid not null references plan_row (id),
    choice          text not null check (choice in ('REPEAT', 'GO_ON', 'END')),
    unfinished      text not null check (unfinished in ('STAY', 'CARRY')),
    primary key (plan, old_row),
    check (choice <> 'END' or unfinished = 'STAY')
);
grant select, insert on carry_choice to ${app};
