-- What was revoked, because the day was wrong or the review changed it, is announced anew: as another outcome.
alter table lead_announcement add column ordinal smallint not null default 1;
alter table lead_announcement alter column ordinal drop default;
alter table lead_announcement drop constraint lead_announcement_pkey;
alter table lead_announcement add primary key (record, ordinal);
