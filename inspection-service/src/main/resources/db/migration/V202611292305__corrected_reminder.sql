-- Whoever was told of results by a circular is told that they were corrected: once a day for each object.
alter table round_reminder add column corrected_on date;
alter table round_reminder drop constraint round_reminder_round_stage_object_team_refused_on_measure_s_key;
alter table round_reminder
    add unique nulls not distinct (round, stage, object, team, refused_on, measure, sent_back, corrected_on),
    drop constraint round_reminder_check2,
    add check ((stage is null) = (refused_on is not null or corrected_on is not null)),
    add check (corrected_on is null or object is not null and refused_on is null);
