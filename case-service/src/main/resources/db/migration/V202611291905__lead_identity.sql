-- It turned out to be about one of the organ's own heads or somebody of the discipline office: it is only handed over.
alter table lead add column belongs_above boolean not null default false;
alter table lead alter column belongs_above drop default;
