-- A notice that the ledger did not take stood on its page and nowhere else. The office is reminded of it like of a stage that ends:
-- once for the round and the day of the refusal, however many notices were refused on it.
alter table owner_notice add column refused_on date;

alter table round_reminder add column refused_on date;
alter table round_reminder alter column stage drop not null;
alter table round_reminder drop constraint round_reminder_round_stage_object_team_key;
alter table round_reminder
    add unique nulls not distinct (round, stage, object, team, refused_on),
    add check ((stage is null) = (refused_on is not null)),
    add check (refused_on is null or (unit is null and team is null));
