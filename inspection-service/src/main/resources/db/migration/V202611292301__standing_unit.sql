-- Units that had ended by the round's day, each with the one that stands for it then: what was announced on their people counts there.
create table round_standing_unit (
    snapshot    uuid not null references round_outcome_snapshot (id),
    unit        uuid not null,
    standing    uuid not null,
    primary key (snapshot, unit)
);
grant select, insert on round_standing_unit to ${app};
