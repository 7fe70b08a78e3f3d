-- An order to rectify is reminded of by its own day, also when it was carried over from a round that is closed.
alter table round_reminder add column measure uuid references measure (id);
alter table round_reminder drop constraint round_reminder_round_stage_object_team_refused_on_key;
alter table round_reminder
    add unique nulls not distinct (round, stage, object, team, refused_on, measure),
    add check (measure is null or object is not null);
