-- An order that was returned or reopened is reminded of once more, at once: its owner had done with it. Those sent back before the upgrade
-- and not answered since are told then.
alter table round_reminder add column sent_back uuid references measure_act (id);
alter table round_reminder drop constraint round_reminder_round_stage_object_team_refused_on_measure_key;
alter table round_reminder
    add unique nulls not distinct (round, stage, object, team, refused_on, measure, sent_back),
    add check (sent_back is null or measure is not null);
