-- Letters that another service asks for (a stage of an evaluation is about to end), in its own words. Each becomes one delivery for
-- each person and goes the way of the letters of obligations: quiet hours, preferences, leases, the same id at each attempt.
create table told_letter (
    id          uuid primary key,
    bureau      text not null references bureau (code),
    subject     text not null check (length(subject) between 1 and 200),
    content     text not null check (length(content) between 1 and 1000),
    path        text not null check (path ~ '^(/[A-Za-z0-9_-]+)*/?$'),
    told_at     timestamptz not null
);

alter table reminder_delivery
    add column told uuid references told_letter (id),
    add check (told is null or plan is null and channel = 'MAIL');
create index reminder_delivery_of_told on reminder_delivery (told) where told is not null;

grant select, insert on told_letter to ${app};
